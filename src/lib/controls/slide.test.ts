import { describe, expect, it } from 'vitest';
import { onGrid, stepThrough } from './slide';

describe('onGrid', () => {
	it.each([
		[0.1234, { min: 0, max: 1, step: 0.01 }, 0.12],
		[0.127, { min: 0, max: 1, step: 0.01 }, 0.13],
		[0.3, { min: 0.05, max: 3, step: 0.1 }, 0.35],
		[0.30000000000000004, { min: 0, max: 1, step: 0.01 }, 0.3],
		[-1, { min: 0, max: 1, step: 0.01 }, 0],
		[0.99, { min: 0, max: 1, step: 0.3 }, 0.9],
		[4, { min: 0, max: 3, step: 0.05 }, 3]
	])('takes %d on %j to %d', (value, grid, on) => expect(onGrid(value, grid)).toBe(on));
});

describe('the step a slider is given', () => {
	it.each([
		[0.29, 0, 0.01],
		[0.57, 0, 0.01],
		[1, 0, 0.01],
		[2.15, 0, 0.05],
		[-0.7, -1, 0.1]
	])('is its own for %d, which is whole steps from %d', (value, min, step) =>
		expect(stepThrough(value, { min, step })).toBe(step)
	);

	it.each([
		[0.1234, 0, 0.01, '1e-4'],
		[0.3333333333333333, 0, 0.01, '1e-16'],
		[1e-7, 0, 0.01, '1e-7'],
		[2.5e-9, 0, 0.01, '1e-10'],
		[0.1, 0.0625, 0.01, '1e-4']
	])('reaches the last decimal of %d, between two steps', (value, min, step, fine) =>
		expect(stepThrough(value, { min, step })).toBe(fine)
	);
});
