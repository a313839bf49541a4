import { describe, expect, it } from 'vitest';
import { History } from './history';
import { MOST_STEPS } from './state';

/** Losses that name their step: 1, 2, 3 … for cross-entropy and ten times that for MSE. */
function historyOf(steps: number): History {
	const history = new History(20);
	const losses = Float32Array.from(
		{ length: 2 * steps },
		(_, i) => (i % 2 === 0 ? 1 : 10) * (Math.floor(i / 2) + 1)
	);
	history.keep(0, losses, losses);
	for (let step = 0; step <= steps; step += 20) history.keepRight(step, [step, 0]);
	return history;
}

describe('the history of a race', () => {
	it('is nothing before the first step', () => expect(new History(20).stretches(0)).toEqual([]));

	it('has every step while there are few', () => {
		const stretches = historyOf(100).stretches(100);
		expect(stretches).toHaveLength(100);
		expect(stretches[41]).toEqual({ from: 42, to: 42, loss: [42, 420], norm: [42, 420], right: undefined });
		expect(stretches[39].right).toEqual([40, 0]);
	});

	it.each([101, 999, 2000, 2001, MOST_STEPS])(
		'of %i steps has the first alone and then all in stretches, a hundred at most',
		(steps) => {
			const [first, ...rest] = historyOf(steps).stretches(steps);
			expect([first.from, first.to, first.loss[0]]).toEqual([1, 1, 1]);
			expect(rest.length).toBeLessThanOrEqual(100);
			rest.forEach(({ from, to, loss }, i) => {
				expect(from).toBe(i === 0 ? 1 : rest[i - 1].to + 1);
				expect(loss[0]).toBeCloseTo((from + to) / 2, 6);
			});
			expect(rest.at(-1)!.to).toBe(steps);
			for (const { to, right } of rest.slice(0, -1)) expect(right).toEqual([to, 0]);
		}
	);

	it('tells no right answers from none counted', () => {
		const history = new History(20);
		history.keepRight(20, [0, 0]);
		expect(history.rightAfter(20)).toEqual([0, 0]);
		expect(history.rightAfter(40)).toBeUndefined();
		expect(history.rightAfter(21)).toBeUndefined();
	});
});
