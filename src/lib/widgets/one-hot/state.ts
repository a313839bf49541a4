import type { Unit } from '$lib/math';

export const FEWEST = 2;
export const MOST = 10;

export const besides = ['none', 'squared'] as const;
/** What is drawn beside the loss. */
export type Beside = (typeof besides)[number];

export interface State {
	/** The class that the example belongs to, counted from 0. */
	readonly label: number;
	/** What the model's softmax gives. */
	readonly q: readonly number[];
	/** What is shown beside the loss, to be compared with it. */
	readonly beside: Beside;
	readonly unit: Unit;
}

/** The label as far as q has classes, for a q that lost some. */
export const labelWithin = (label: number, q: readonly number[]) => Math.min(label, q.length - 1);
