import { describe, expect, it } from 'vitest';
import { pixelCount } from '$lib/data/digits';
import { inkPaths } from './ink-image';

describe('inkPaths(ink)', () => {
	it('shows nothing for blank paper', () => {
		expect(inkPaths(new Float32Array(pixelCount))).toEqual([]);
	});

	it('joins neighbours of the same level into one rectangle, one path a level', () => {
		const ink = new Float32Array(pixelCount);
		ink.set([1, 1, 0.2], 28 + 4);
		expect(inkPaths(ink)).toEqual([
			{ opacity: 0.2, path: 'M6 1h1v1H6z' },
			{ opacity: 1, path: 'M4 1h2v1H4z' }
		]);
	});

	it('ends at the edge of the paper', () => {
		const ink = new Float32Array(pixelCount);
		ink[27] = 1;
		ink[28] = 1;
		expect(inkPaths(ink)).toEqual([{ opacity: 1, path: 'M27 0h1v1H27zM0 1h1v1H0z' }]);
	});
});
