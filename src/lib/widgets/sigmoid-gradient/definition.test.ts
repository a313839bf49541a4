import { describe, expect, it } from 'vitest';
import { loadReference } from '$tests/reference/load';
import { Session } from '$lib/machine/session.svelte';
import definition from './definition';
import { REACH, type State } from './state';

const open = (z: number, y: State['y'] = '1') => {
	const state: State = { z, y, scale: 'linear', curves: true };
	const figures = definition.compute(state, undefined);
	return {
		figures,
		en: definition.describe(state, figures, 'en'),
		zh: definition.describe(state, figures, 'zh'),
		table: definition.table(state, figures, 'en')
	};
};

const cases = loadReference<{
	z: number;
	y: number;
	sigmoid: number;
	mse: number;
	mse_gradient: number;
	cross_entropy: number;
	cross_entropy_gradient: number;
}>('sigmoid_gradients').filter(({ z }) => Math.abs(z) <= REACH);

describe('sigmoid-gradient', () => {
	it('shows PyTorch’s answer, losses and gradients', () => {
		for (const { z, y, ...torch } of cases) {
			const { figures } = open(z, y === 1 ? '1' : '0');
			expect(figures.a).toBeCloseTo(torch.sigmoid, 14);
			expect(figures.crossEntropy.loss).toBeCloseTo(torch.cross_entropy, 12);
			expect(figures.crossEntropy.slope).toBeCloseTo(torch.cross_entropy_gradient, 12);
			expect(figures.mse.loss).toBeCloseTo(torch.mse, 12);
			expect(figures.mse.slope).toBeCloseTo(torch.mse_gradient, 12);
		}
	});

	it('checks each slope by a central difference, which agrees to eight decimals everywhere', () => {
		for (let z = -REACH; z <= REACH; z += 0.25) {
			for (const y of ['0', '1'] as const) {
				const { crossEntropy, mse } = open(z, y).figures;
				for (const { quotient, slope, apart } of [crossEntropy, mse]) {
					expect(apart).toBe(Math.abs(quotient - slope));
					expect(apart).toBeLessThan(1e-8);
				}
			}
		}
	});

	it('the ratio is 1/(a(1 − a)): 4 when undecided, and unbounded on both sides', () => {
		expect(open(0).figures.ratio).toBe(4);
		expect(open(-10).figures.ratio).toBeCloseTo(2 + 2 * Math.cosh(10), 6);
		expect(open(10).figures.ratio).toBeCloseTo(open(-10).figures.ratio, 6);
	});

	it('says in words whether the neuron is certain and whether it is right', () => {
		expect(open(-6).en).toContain('certain, and wrong');
		expect(open(-6, '0').en).toContain('certain, and right');
		expect(open(0).en).toContain('undecided');
		expect(open(-6).zh).toContain('十分确信，却错了');
	});

	it('has rows as wide as its columns', () => {
		const { table } = open(-4);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
	});

	it('keeps z within its reach, with a note', () => {
		const given = { z: '1e400', y: '2' };
		const session = new Session(definition, {
			given: { z: '50' },
			lang: 'en',
			resources: undefined,
			home: '/'
		});
		expect(session.state.z).toBe(REACH);
		expect(session.notes).toHaveLength(1);
		const refused = new Session(definition, { given, lang: 'en', resources: undefined, home: '/' });
		expect(refused.state).toMatchObject({ z: -4, y: '1' });
		expect(refused.notes).toHaveLength(2);
	});
});
