import { describe, expect, it } from 'vitest';
import { loadReference } from '$tests/reference/load';
import { uniform } from '$lib/math';
import { Session } from '$lib/machine/session.svelte';
import definition, { type State } from './definition';
import { MOST_STEPS } from './fits';

interface Optimum {
	mean: number;
	std: number;
	kl: number;
}

type Hump = [weight: number, mean: number, std: number];

const cases = loadReference<{
	mixture: [Hump, Hump];
	forward: Optimum;
	reverse: Optimum;
	reverse_local_minima: Optimum[];
}>('gaussian_fit');

const defaults = Object.fromEntries(
	Object.entries(definition.parameters).map(([key, parameter]) => [key, parameter.default])
) as unknown as State;

const open = (changes: Partial<State>) => {
	const state: State = { ...defaults, ...changes };
	const figures = definition.compute(state, undefined);
	return {
		figures,
		en: definition.describe(state, figures, 'en'),
		zh: definition.describe(state, figures, 'zh'),
		table: definition.table(state, figures, 'en')
	};
};

const stateOf = ([[weight, mean1, std1], [, mean2, std2]]: readonly [Hump, Hump]): Partial<State> => ({
	weight,
	mean1,
	std1,
	mean2,
	std2
});

function expectNear(actual: Optimum, expected: Optimum, error = 1e-3) {
	expect(Math.abs(actual.mean - expected.mean)).toBeLessThan(error);
	expect(Math.abs(actual.std - expected.std)).toBeLessThan(error);
	expect(Math.abs(actual.kl - expected.kl)).toBeLessThan(error);
}

describe('kl-fit', () => {
	it('has the reference’s forward optimum', () => {
		for (const { mixture, forward } of cases)
			expectNear(open(stateOf(mixture)).figures.forwardOptimum, forward);
	});

	it('has each of the reference’s reverse optima, and no other', () => {
		for (const { mixture, reverse_local_minima } of cases) {
			const { reverseOptima } = open(stateOf(mixture)).figures;
			for (const expected of reverse_local_minima) {
				expect(reverseOptima.some(({ mean }) => Math.abs(mean - expected.mean) < 1e-3)).toBe(true);
			}
			for (const found of reverseOptima) {
				const nearest = reverse_local_minima.toSorted(
					(a, b) => Math.abs(a.mean - found.mean) - Math.abs(b.mean - found.mean)
				)[0];
				expectNear(found, nearest);
			}
		}
	});

	it('has two answers in reverse on two humps, and one where the humps merge', () => {
		expect(open({}).figures.reverseOptima).toHaveLength(2);
		expect(open({ mean1: -0.5, std1: 1, mean2: 0.5, std2: 1 }).figures.reverseOptima).toHaveLength(1);
	});

	it('descends to the forward optimum from anywhere', () => {
		for (const { mixture, forward } of cases) {
			for (const start of [
				{ mean: -5, std: 0.1 },
				{ mean: 0.5, std: 0.8 },
				{ mean: 5, std: 5 }
			]) {
				const { figures } = open({ ...stateOf(mixture), ...start, direction: 'forward', step: MOST_STEPS });
				expect(figures.done).toBe(true);
				expectNear({ ...figures.gaussian, kl: figures.forward }, forward);
			}
		}
	});

	it('descends in reverse to the hump on whose side it starts', () => {
		for (const { mixture, reverse_local_minima } of cases.slice(0, 2)) {
			for (const [i, mean] of [-3.5, 3.5].entries()) {
				const { figures } = open({
					...stateOf(mixture),
					mean,
					std: 0.6,
					direction: 'reverse',
					step: MOST_STEPS
				});
				expectNear({ ...figures.gaussian, kl: figures.reverse }, reverse_local_minima[i]);
			}
		}
	});

	it('says when a reverse descent has come to rest between the humps', () => {
		const { figures, en, zh } = open({ mean: 0.3, std: 2, direction: 'reverse', step: MOST_STEPS });
		expect(figures.done).toBe(true);
		expect(figures.reverse.toFixed(4)).toBe('1.1384');
		expect(en).toContain('a minimum, too, but a higher one');
		expect(zh).toContain('这里也是一个谷底');
	});

	it('falls at every step of the descent, and shows each of them', () => {
		for (const direction of ['forward', 'reverse'] as const) {
			const all = open({ direction, step: MOST_STEPS }).figures;
			expect(all.trail).toHaveLength(all.step + 1);
			all.trail.slice(1).forEach((kl, i) => expect(kl).toBeLessThan(all.trail[i]));
			for (let step = 0; step <= all.step; step += 3) {
				const { figures } = open({ direction, step });
				expect(figures.step).toBe(step);
				expect(figures[direction]).toBeCloseTo(all.trail[step], 10);
			}
		}
	});

	it('is 0 both ways where p is the Gaussian itself', () => {
		for (const state of [
			{ weight: 1, mean1: 1, std1: 0.7, mean: 1, std: 0.7 },
			{ mean1: 1, std1: 0.7, mean2: 1, std2: 0.7, mean: 1, std: 0.7 }
		]) {
			const { forward, reverse, forwardOptimum, reverseOptima } = open(state).figures;
			expect(forward).toBeCloseTo(0, 12);
			expect(reverse).toBeCloseTo(0, 12);
			for (const fit of [forwardOptimum, ...reverseOptima]) expectNear(fit, { mean: 1, std: 0.7, kl: 0 });
			expect(reverseOptima).toHaveLength(1);
		}
	});

	it('mirrors with its mixture', () => {
		const random = uniform(5);
		for (let i = 0; i < 5; i++) {
			const [weight, mean1, mean2, mean] = [random(), 4 * random() - 4, 4 * random(), 6 * random() - 3];
			const [std1, std2, std] = [0.3 + random(), 0.3 + random(), 0.3 + random()];
			const a = open({ weight, mean1, std1, mean2, std2, mean, std }).figures;
			const b = open({
				weight: 1 - weight,
				mean1: -mean2,
				std1: std2,
				mean2: -mean1,
				std2: std1,
				mean: -mean,
				std
			});
			expect(b.figures.forward).toBeCloseTo(a.forward, 9);
			expect(b.figures.reverse).toBeCloseTo(a.reverse, 9);
			expectNear(b.figures.forwardOptimum, { ...a.forwardOptimum, mean: -a.forwardOptimum.mean });
		}
	});

	it('shows information in bits', () => {
		const nat = open({}).figures;
		const bit = open({ unit: 'bit' }).figures;
		expect(bit.forward).toBeCloseTo(nat.forward / Math.LN2, 12);
		expect(bit.reverseOptima[0].kl).toBeCloseTo(nat.reverseOptima[0].kl / Math.LN2, 12);
		expect(bit.trail[0]).toBeCloseTo(nat.trail[0] / Math.LN2, 12);
	});

	it('says both answers of the reverse direction, in both languages', () => {
		const { en, zh, table } = open({});
		for (const sentence of [en, zh]) {
			expect(sentence).toContain('−1.9971');
			expect(sentence).toContain('0.6918');
			expect(sentence).toContain('2.0881');
		}
		expect(table.rows).toHaveLength(6);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
	});

	it.each(['x', '', 'NaN', '1e400'])('keeps its state when a mean is %j', (text) =>
		expect(definition.parameters.mean.read(text).value).toBeUndefined()
	);

	it.each([0, 1])('speaks of one hump where the other has no probability (%d)', (weight) => {
		const { en, zh } = open({ weight });
		expect(en).toContain('In reverse the only hump that counts leads to mean');
		expect(en).not.toContain('both humps');
		expect(zh).toContain('反向从这一座峰出发');
	});

	it('takes the nearest std for one that is too small', () =>
		expect(definition.parameters.std.read('0').value).toBe(0.1));
});

describe('the address', () => {
	it('holds the steps that were taken, which may be fewer than were asked for', () => {
		const session = (given: Record<string, string>) =>
			new Session(definition, { given, lang: 'en', resources: undefined, home: '' });
		const { figures, address } = session({ step: String(MOST_STEPS) });
		expect(figures.step).toBeLessThan(MOST_STEPS);
		expect(address).toEqual({ step: String(figures.step) });
		expect(session(address).figures.gaussian).toEqual(figures.gaussian);
	});
});
