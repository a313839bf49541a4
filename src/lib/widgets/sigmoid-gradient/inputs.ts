import { REACH } from './state';

/** Inputs at which curves are drawn: close enough that they look smooth. */
export const inputs: readonly number[] = Array.from({ length: 8 * 2 * REACH + 1 }, (_, i) => i / 8 - REACH);
