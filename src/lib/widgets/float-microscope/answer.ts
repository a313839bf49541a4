import type { FailureReason } from '$lib/kernels/types';

/** The smallest number of float32 above 0: what softmax makes of the notebook's target. */
export const SMALLEST = 2 ** -149;

/** What a backend made of the smallest number, or why it could not be asked. */
export type Answer = { readonly value: number } | { readonly failure: FailureReason };
