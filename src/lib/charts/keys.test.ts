import { describe, expect, it } from 'vitest';
import { moved } from './keys';

const steps = { min: 0, max: 1, step: 0.01, page: 0.1 };

describe('moved', () => {
	it.each([
		['ArrowUp', 0.51],
		['ArrowRight', 0.51],
		['ArrowDown', 0.49],
		['ArrowLeft', 0.49],
		['PageUp', 0.6],
		['PageDown', 0.4],
		['Home', 0],
		['End', 1]
	])('%s moves 0.5 to %d', (key, to) => {
		expect(moved(key, 0.5, steps)).toBe(to);
	});

	it('leaves other keys alone', () => {
		expect(moved('a', 0.5, steps)).toBeUndefined();
	});

	it('stops at the ends', () => {
		expect(moved('PageUp', 0.95, steps)).toBe(1);
		expect(moved('PageDown', 0.05, steps)).toBe(0);
	});

	it('adds decimals as a reader does', () => {
		expect(moved('PageUp', 0.2, steps)).toBe(0.3);
	});
});
