import { BINS, type Histogram } from './measure';
import type { Spread } from './summary';

/** One layer as the strip draws it: a histogram to the left of its middle, a dot a beginning to the right. */
export interface Column {
	readonly histogram: Histogram | undefined;
	readonly dots: Spread | undefined;
	/** Standard deviation by theory, and its band. */
	readonly expected: number | undefined;
	readonly low: number | undefined;
	readonly high: number | undefined;
}

/** Powers beyond these no float32 holds for long. */
const LEAST = -40;
const MOST = 39;

/** The place of a size on the axis; 0 has none. */
export function power(size: number | undefined): number | undefined {
	if (size === undefined || !(size > 0)) return undefined;
	return Math.min(MOST, Math.max(LEAST, Math.log10(size)));
}

/** Whole powers of ten around all there is to see, three at least. */
export function powersOf(columns: readonly Column[]): readonly [number, number] {
	const places = columns.flatMap(({ histogram, dots, expected, low, high }) => [
		...[expected, low, high, ...(dots?.all ?? [])].map(power),
		...(histogram && histogram.shares.length > 0
			? [histogram.first / BINS, (histogram.first + histogram.shares.length) / BINS]
			: [])
	]);
	const known = places.filter((place) => place !== undefined);
	if (known.length === 0) return [-2, 1];
	const top = Math.ceil(Math.max(...known) + 0.05);
	return [Math.min(top - 3, Math.floor(Math.min(...known))), top];
}

const HALF = 0.42;

/** A histogram's outline, its widest bin as wide as half a column. */
export function outline({ first, shares }: Histogram, layer: number): [number, number][] {
	const widest = Math.max(...shares);
	const middle = layer + 1;
	return [
		[middle, first / BINS],
		...shares.flatMap((share, i): [number, number][] => {
			const x = middle - (HALF * share) / widest;
			return [
				[x, (first + i) / BINS],
				[x, (first + i + 1) / BINS]
			];
		}),
		[middle, (first + shares.length) / BINS]
	];
}

/** Where the dots lie: side by side, in the order of their seeds. */
export function dotsOf({ all }: Spread, layer: number): [number, number][] {
	return all.flatMap((value, i): [number, number][] => {
		const y = power(value);
		return y === undefined ? [] : [[layer + 1.08 + (0.3 * (i + 0.5)) / all.length, y]];
	});
}

/** A line through the columns' middles that goes on to both edges, in pieces where it is broken. */
export function across(values: readonly (number | undefined)[]): [number, number][][] {
	const pieces: [number, number][][] = [[]];
	values.forEach((value, layer) => {
		const y = power(value);
		if (y === undefined) return pieces.push([]);
		const piece = pieces[pieces.length - 1];
		if (piece.length === 0) piece.push([layer + 0.55, y]);
		piece.push([layer + 1, y]);
		if (power(values[layer + 1]) === undefined) piece.push([layer + 1.45, y]);
	});
	return pieces.filter((piece) => piece.length > 0);
}
