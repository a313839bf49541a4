import { describe, expect, it } from 'vitest';
import { spread } from './levels';

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
});
