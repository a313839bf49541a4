import { tickIncrement, ticks } from 'd3';

/** A number's place along an axis, as `d3.scaleLinear` gives it. */
export interface LinearScale {
	/** The place of a value; beyond the domain the line goes on. */
	(value: number): number;
	/** The value at a place. */
	invert(place: number): number;
	domain(): readonly [number, number];
	/** About so many round values, D3's own. */
	ticks(about: number): number[];
	/** Writes ticks with as many decimals as their step needs. */
	tickFormat(about: number): (value: number) => string;
}

/** Decimals that tell two neighbouring ticks apart. A tick increment below zero is D3's way to write 1 / increment. */
function decimals(increment: number): number {
	if (increment > 0) return 0;
	return Math.max(0, -Math.floor(Math.log10(-1 / increment)));
}

/**
 * A linear scale. It answers as `d3.scaleLinear` does, and the tests hold it to that; but it brings no colours, dates
 * and number patterns along, which are most of D3's and would weigh on every page and every embed.
 */
export function linearScale(
	domain: readonly [number, number],
	range: readonly [number, number]
): LinearScale {
	const [from, to] = domain;
	const [start, end] = range;
	const place = (value: number) => start + ((end - start) * (value - from)) / (to - from);
	return Object.assign(place, {
		invert: (at: number) => from + ((to - from) * (at - start)) / (end - start),
		domain: () => domain,
		ticks: (about: number) => ticks(from, to, about),
		tickFormat(about: number) {
			const digits = decimals(tickIncrement(Math.min(from, to), Math.max(from, to), about));
			return (value: number) => {
				const [whole, ...fraction] = (value === 0 ? 0 : value).toFixed(digits).replace('-', '−').split('.');
				return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.');
			};
		}
	});
}
