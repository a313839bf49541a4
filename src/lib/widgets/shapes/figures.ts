import type { Outcome } from './rules';

/** Rows of numbers; one row for a tensor of one axis. */
export type Rows = readonly (readonly number[])[];

/** One cell of the result and what it is made of. */
export interface Cell {
	readonly row: number;
	readonly column: number;
	/** The factors of its products, one pair a product. */
	readonly factors: readonly (readonly [x: number, w: number])[];
	readonly value: number;
}

export interface Figures {
	readonly outcome: Outcome;
	/** Entries from −3 to 3. */
	readonly x: Rows;
	readonly w: Rows;
	/** None for a wrong pair. */
	readonly result: Rows;
	/** The sum along each row of the result. */
	readonly rowSums: readonly number[];
	/** How many numbers are multiplied, and how many sums are made of the products. */
	readonly products: number;
	readonly sums: number;
	/** Whether every cell can be drawn with its number. */
	readonly isSmall: boolean;
	/** How many cells of the result are worked out, and the last of them; none at `all`. */
	readonly done: number;
	readonly current: Cell | null;
}
