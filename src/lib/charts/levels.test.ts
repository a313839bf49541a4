import { describe, expect, it } from 'vitest';
import { clearOf, spread } from './levels';

describe('spread', () => {
	it('leaves labels where they are that do not meet', () => {
		expect(spread([10, 50, 90], 30)).toEqual([10, 50, 90]);
	});

	it('moves two that meet equally far apart', () => {
		expect(spread([50, 60], 30)).toEqual([40, 70]);
	});

	it('keeps the order, also of equal places', () => {
		expect(spread([60, 50], 30)).toEqual([70, 40]);
		expect(spread([50, 50], 30)).toEqual([35, 65]);
	});

	it('moves a crowd as one', () => {
		expect(spread([50, 50, 50], 30)).toEqual([20, 50, 80]);
	});

	it('meets the next label without overlapping it either', () => {
		const [a, b, c] = spread([10, 60, 65], 30);
		expect(b - a).toBeGreaterThanOrEqual(30);
		expect(c - b).toBeGreaterThanOrEqual(30);
	});

	it('lets none lie below the lowest place, and moves those above up with it', () => {
		expect(spread([95, 100], 30, 90)).toEqual([60, 90]);
		expect(spread([10, 100], 30, 90)).toEqual([10, 90]);
	});
});

describe('clearOf', () => {
	it('stays in the middle while no line comes near', () => {
		expect(clearOf([10, 90], 12, 0, 100)).toBe(50);
	});

	it('moves aside for a line, the shorter way', () => {
		expect(clearOf([48], 12, 0, 100)).toBe(60);
		expect(clearOf([53], 12, 0, 100)).toBe(41);
	});

	it('moves aside for two lines', () => {
		expect(clearOf([45, 55], 12, 0, 100)).toBe(33);
	});

	it('stays in the middle where there is no room beside the line', () => {
		expect(clearOf([48], 12, 40, 60)).toBe(50);
	});
});
