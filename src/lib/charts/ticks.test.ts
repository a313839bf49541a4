import { linearScale } from './scale';
import { describe, expect, it } from 'vitest';
import { ticksOf } from './ticks';

describe('ticksOf', () => {
	it('keeps about half of the ticks for a narrow plot', () => {
		const ticks = ticksOf(linearScale([0, 1], [0, 100]), 10);
		expect(ticks.map((tick) => tick.text)).toEqual('0.0 0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1.0'.split(' '));
		expect(ticks.filter((tick) => tick.major).map((tick) => tick.value)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
	});

	it.each([0.0001, 0.7, 1.386, 2.08, 7, 1000])(
		'gives at least two on an axis from 0 to %d, first one kept',
		(end) => {
			const ticks = ticksOf(linearScale([0, end], [0, 100]), 8);
			expect(ticks.length).toBeGreaterThan(2);
			expect(ticks[0]).toMatchObject({ value: 0, major: true });
		}
	);
});
