import { area, line } from 'd3';
import { describe, expect, it } from 'vitest';
import { areaPath, bandPath, linePath } from './path';
import { linearScale } from './scale';

const axes = { x: linearScale([-3, 4], [0, 100]), y: linearScale([-1, 2], [170, 0]) };
const points = Array.from({ length: 40 }, (_, i) => [i / 6 - 3, Math.sin(i / 5)] as const);
const below = points.map(([x, y]) => [x, y - 0.3 * (x + 3)] as const);
const along = ([x]: readonly [number, number]) => axes.x(x);
const up = ([, y]: readonly [number, number]) => axes.y(y);

describe('linePath(points, axes)', () => {
	it('draws what d3.line draws with two digits', () => {
		expect(linePath(points, axes)).toBe(line(along, up).digits(2)(points.map(([x, y]) => [x, y])));
	});

	it('draws nothing through no points', () => {
		expect(linePath([], axes)).toBe('');
	});
});

describe('bandPath(upper, lower, axes)', () => {
	it('draws what d3.area draws with two digits', () => {
		const drawn = area<readonly [number, number]>()
			.x(along)
			.y0((_, i) => up(below[i]))
			.y1(up)
			.digits(2)(points);
		expect(bandPath(points, below, axes)).toBe(drawn);
		expect(bandPath([], [], axes)).toBe('');
	});
});

describe('areaPath(points, axes)', () => {
	it('is the line, and goes back along the zero', () => {
		expect(areaPath(points, axes)).toBe(
			`${linePath(points, axes)}${linePath(
				[
					[points[39][0], 0],
					[points[0][0], 0]
				],
				axes
			).replace('M', 'L')}Z`
		);
		expect(areaPath([], axes)).toBe('');
	});
});
