import { scaleLinear } from 'd3';
import { describe, expect, it } from 'vitest';
import { linearScale } from './scale';

const domains: [number, number][] = [
	[0, 1],
	[0, 1.3862943611198906],
	[-4.6, 4.6],
	[0, 0.0007],
	[0, 25000],
	[-60, 60],
	[3, 3.002],
	[1, 0]
];

describe.each(domains)('linearScale([%d, %d]) answers as d3.scaleLinear does:', (from, to) => {
	const ours = linearScale([from, to], [0, 240]);
	const theirs = scaleLinear([from, to], [0, 240]);
	const values = [0, 0.1, 0.37, 0.5, 0.99, 1, 1.4, -0.2].map((part) => from + part * (to - from));

	it('places', () => {
		for (const value of values) expect(ours(value)).toBeCloseTo(theirs(value), 9);
	});
	it('inverts', () => {
		for (const place of [0, 1, 77, 240, 300]) expect(ours.invert(place)).toBeCloseTo(theirs.invert(place), 9);
	});
	it.each([2, 4, 5, 8, 10])('about %d ticks, and their texts', (about) => {
		expect(ours.ticks(about)).toEqual(theirs.ticks(about));
		expect(ours.ticks(about).map(ours.tickFormat(about))).toEqual(
			theirs.ticks(about).map(theirs.tickFormat(about))
		);
	});
	it('its domain', () => expect(ours.domain()).toEqual(theirs.domain()));
});
