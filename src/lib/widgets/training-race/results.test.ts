import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outcomeOf, raceData, settingsOf, type Results } from './results.test-helper';

/*
 * What lesson 8 quotes. Races that are quoted by their seed and rates are run again; those that were run to find the best
 * rates, and with other seeds, are the same function's, and too many to be run at every test.
 */
const results: Results = JSON.parse(readFileSync('static/races/results.json', 'utf8'));
const data = await raceData();
/** Whole races, on a machine that may be busy. */
const PATIENCE = 300_000;

describe.each(['zero', 'saturated'] as const)('the races from a start that is %s', (start) => {
	const { equal, best, most, fewest, bestElsewhere, largestLead } = results[start];

	it(
		'end at equal rates as the file says',
		() => expect(outcomeOf(data, settingsOf(start, [0.1, 0.1]))).toEqual(equal),
		PATIENCE
	);

	it('brought no more at any rate tried than at the best', () => {
		expect(best.percent).toEqual(most);
		for (const model of [0, 1] as const) expect(fewest[model]).toBeLessThanOrEqual(equal.percent[model]);
	});

	it('give MSE the lead that the file names', () =>
		expect(Math.max(...bestElsewhere.map(({ percent: [ce, mse] }) => mse - ce))).toBeCloseTo(largestLead, 6));
});

it(
	'the saturated race ends with each at its best rate as the file says',
	() => {
		const { best } = results.saturated;
		expect(outcomeOf(data, settingsOf('saturated', best.rates))).toEqual(best);
	},
	PATIENCE
);

it('MSE’s best rates are as far apart as the file says', () =>
	expect(results.saturated.best.rates[1] / results.zero.best.rates[1]).toBe(results.mseFactor));
