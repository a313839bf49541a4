import { describe, expect, it } from 'vitest';
import { stand, type Condition } from './goal';

const H = { path: 'entropy', name: 'H', informational: true };
const n = { path: 'p.length', name: 'n', informational: false };
const oneBit: Condition = { quantity: H, comparison: '=', wanted: { number: 1, unit: 'bit', within: 0.005 } };

const widget = (entropy: number, unit: 'nat' | 'bit', more: object = {}) => ({
	figures: { entropy, ...more },
	state: { p: [0.5, 0.5], unit }
});

describe('stand(condition, widget)', () => {
	it('holds a figure in bits against a goal in bits', () => {
		expect(stand(oneBit, widget(1.004, 'bit'))).toMatchObject({ met: true, value: 1.004, unit: 'bit' });
		expect(stand(oneBit, widget(1.006, 'bit')).met).toBe(false);
	});

	it('holds against it the same figure in nats, and keeps the reader’s own number', () => {
		const standing = stand(oneBit, widget(Math.LN2, 'nat'));
		expect(standing.met).toBe(true);
		expect(standing.value).toBeCloseTo(1, 12);
		expect(standing.shown).toEqual({ value: Math.LN2, unit: 'nat' });
	});

	it('tells ∞ from what is only large, in either unit', () => {
		const infinite: Condition = { quantity: H, comparison: '=', wanted: { number: Infinity } };
		const finite: Condition = { ...infinite, comparison: '<' };
		for (const unit of ['nat', 'bit'] as const) {
			expect(stand(infinite, widget(Infinity, unit)).met).toBe(true);
			expect(stand(infinite, widget(1e9, unit)).met).toBe(false);
			expect(stand(finite, widget(Infinity, unit)).met).toBe(false);
			expect(stand(finite, widget(1e9, unit)).met).toBe(true);
		}
	});

	it('counts the edge of the tolerance, whatever floats leave over', () => {
		expect(stand(oneBit, widget(0.995, 'bit')).met).toBe(true);
		expect(stand(oneBit, widget(1.005, 'bit')).met).toBe(true);
	});

	it('finds in the state what the figures don’t have', () => {
		const two: Condition = { quantity: n, comparison: '=', wanted: { number: 2 } };
		expect(stand(two, widget(0, 'nat'))).toMatchObject({ met: true, value: 2, unit: undefined });
	});

	it('compares two figures in the reader’s unit', () => {
		const larger: Condition = {
			quantity: { path: 'reverse', name: 'D(q‖p)', informational: true },
			comparison: '>',
			wanted: { path: 'kl', name: 'D(p‖q)', informational: true }
		};
		const standing = stand(larger, widget(0, 'bit', { kl: 0.5, reverse: 0.6 }));
		expect(standing).toMatchObject({ met: true, value: 0.6, wanted: 0.5, unit: 'bit' });
		expect(stand(larger, widget(0, 'nat', { kl: 0.5, reverse: 0.5 })).met).toBe(false);
	});

	it.each([
		['<', 1, false],
		['>', 1, false],
		['≤', 1, true],
		['≥', 1, true],
		['<', 1.5, true],
		['>', 0.5, true]
	] as const)('takes 1 %s %d for %s', (comparison, number, met) => {
		const condition: Condition = { quantity: H, comparison, wanted: { number, unit: 'nat' } };
		expect(stand(condition, widget(1, 'nat')).met).toBe(met);
	});

	it('is met by infinity where it should be, and not where it shouldn’t', () => {
		const above: Condition = { quantity: H, comparison: '>', wanted: { number: 1, unit: 'nat' } };
		expect(stand(above, widget(Infinity, 'bit')).met).toBe(true);
		expect(stand(oneBit, widget(Infinity, 'nat')).met).toBe(false);
	});

	it('is not met where there is no such number any more', () => {
		const third: Condition = {
			quantity: { path: 'p.2', name: 'p₃', informational: false },
			comparison: '≥',
			wanted: { number: 0 }
		};
		expect(stand(third, widget(0, 'nat'))).toMatchObject({ met: false, value: undefined });
	});
});
