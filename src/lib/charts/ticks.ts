import type { LinearScale } from './scale';

export interface Tick {
	readonly value: number;
	readonly text: string;
	/** Kept where the plot is narrow. */
	readonly major: boolean;
}

/**
 * Ticks for a wide plot, each fourth or so marked as one to keep on a narrow plot. Which are shown is left to a
 * container query, so the server need not know the width.
 */
export function ticksOf(scale: LinearScale, about: number): Tick[] {
	const text = scale.tickFormat(about);
	const major = new Set(scale.ticks(about / 2));
	const every = scale.ticks(about);
	const subset = [...major].every((value) => every.includes(value));
	return every.map((value, index) => ({
		value,
		text: text(value),
		major: subset ? major.has(value) : index % 2 === 0
	}));
}
