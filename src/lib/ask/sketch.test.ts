import { describe, expect, it } from 'vitest';
import { COLUMNS, compare, empty, EVERY, isSketch, points, setHandle, stroke } from './sketch';

const last = COLUMNS - 1;
const spot = (column: number, height: number) => ({ column, height });

describe('stroke(sketch, from, to)', () => {
	it('gives every column it crosses the height it has there', () => {
		const sketch = stroke(empty, spot(0, 0), spot(4, 1));
		expect(sketch.slice(0, 6)).toEqual([0, 0.25, 0.5, 0.75, 1, null]);
	});

	it('draws from right to left as well', () => {
		expect(stroke(empty, spot(4, 1), spot(2, 0)).slice(1, 6)).toEqual([null, 0, 0.5, 1, null]);
	});

	it('sets the nearest column where a point is only tapped', () => {
		expect(points(stroke(empty, spot(2.4, 0.7), spot(2.4, 0.7)))).toEqual([spot(2, 0.7)]);
	});

	it('leaves no gap when a fast hand jumps, and nothing outside the paper', () => {
		const sketch = stroke(empty, spot(-3.5, 0.5), spot(last + 2.5, 0.5));
		expect(sketch).toEqual(empty.map(() => 0.5));
	});
});

describe('setHandle(sketch, handle, height)', () => {
	it('sets its column and straightens what was drawn between it and its neighbours', () => {
		const drawn = stroke(empty, spot(0, 0.2), spot(last, 0.2));
		const sketch = setHandle(drawn, 1, 0.8);
		expect(points(sketch).slice(0, 4)).toEqual([
			spot(0, 0.2),
			spot(EVERY, 0.8),
			spot(2 * EVERY, 0.2),
			spot(2 * EVERY + 1, 0.2)
		]);
	});

	it('takes a point away', () => {
		expect(setHandle(setHandle(empty, 3, 0.5), 3, null)).toEqual(empty);
	});
});

describe('compare(sketch, truth)', () => {
	const flat = [spot(0, 0.5), spot(last, 0.5)];

	it('has nothing to say of an empty sketch', () => {
		expect(compare(empty, flat)).toBeUndefined();
	});

	it('finds no error in the truth itself', () => {
		const sketch = stroke(empty, spot(0, 0.5), spot(last, 0.5));
		expect(compare(sketch, flat)).toMatchObject({ mean: 0, isWhole: true });
	});

	it('takes the mean distance over all columns, with straight lines between drawn points', () => {
		const sketch = setHandle(setHandle(empty, 0, 0.5), last / EVERY, 1);
		const { mean, worst } = compare(sketch, flat)!;
		expect(mean).toBeCloseTo(0.25, 12);
		expect(worst).toEqual({ column: last, drawn: 1, truth: 0.5 });
	});

	it('compares only what was drawn, and says that it is not the whole', () => {
		const sketch = stroke(empty, spot(10, 0.7), spot(20, 0.7));
		const { mean, isWhole } = compare(sketch, flat)!;
		expect(mean).toBeCloseTo(0.2, 12);
		expect(isWhole).toBe(false);
	});
});

it('isSketch(kept) takes what a sketch was kept as, and nothing else', () => {
	expect(isSketch(JSON.parse(JSON.stringify(setHandle(empty, 2, 0.5))))).toBe(true);
	for (const kept of [undefined, null, {}, [], ['0.5'], empty.map(() => 'x')])
		expect(isSketch(kept)).toBe(false);
});
