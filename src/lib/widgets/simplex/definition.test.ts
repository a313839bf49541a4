import { describe, expect, it } from 'vitest';
import { loadReference } from '$tests/reference/load';
import definition, { fields, type State } from './definition';
import { words } from './words';

const open = (state: Partial<State>) => {
	const full: State = {
		names: [],
		p: [0.2, 0.3, 0.5],
		q: [0.4, 0.4, 0.2],
		field: 'cross-entropy',
		unit: 'nat',
		...state
	};
	const figures = definition.compute(full, undefined);
	return {
		figures,
		en: definition.describe(full, figures, 'en'),
		zh: definition.describe(full, figures, 'zh'),
		table: definition.table(full, figures, 'en')
	};
};

const cases = loadReference<{
	p: number[];
	q: number[];
	entropy: number;
	cross_entropy: number;
	kl: number;
	kl_reverse: number;
}>('information').filter(({ p }) => p.length === 3);

function expectSame(actual: number, expected: number) {
	if (Number.isFinite(expected)) expect(actual).toBeCloseTo(expected, 12);
	else expect(actual).toBe(expected);
}

describe('simplex', () => {
	it('has cases to be held to', () => expect(cases.length).toBeGreaterThan(0));

	it.each(cases)('agrees with the reference for $p and $q', ({ p, q, ...expected }) => {
		const { figures } = open({ p, q });
		expectSame(figures.entropy, expected.entropy);
		expectSame(figures.crossEntropy, expected.cross_entropy);
		expectSame(figures.kl, expected.kl);
		expectSame(figures.reverse, expected.kl_reverse);
	});

	it('shows at the moved point what the field is', () => {
		const { figures } = open({});
		const values = fields.map((field) => open({ field }).figures.value);
		expect(values).toEqual([figures.entropy, figures.crossEntropy, figures.kl, figures.reverse]);
	});

	it('has H(p, q) = H(p) + D(p‖q) ≥ H(p), with equality at q = p', () => {
		for (let a = 0; a <= 10; a++) {
			for (let b = 0; a + b <= 10; b++) {
				const q = [a / 10, b / 10, (10 - a - b) / 10];
				const { entropy, crossEntropy, kl } = open({ q }).figures;
				expectSame(crossEntropy, entropy + kl);
				expect(crossEntropy).toBeGreaterThanOrEqual(entropy);
			}
		}
		const { figures } = open({ q: [0.2, 0.3, 0.5] });
		expect(figures).toMatchObject({ crossEntropy: figures.entropy, kl: 0, reverse: 0 });
	});

	it('is infinite where q rules out an outcome of p, and says why', () => {
		const { figures, en, zh, table } = open({ q: [0.4, 0.6, 0] });
		expect(figures.crossEntropy).toBe(Infinity);
		expect(en).toContain('because p allows C and q gives it probability 0');
		expect(zh).toContain('因为 p 中会出现 C');
		expect(table.rows.flat()).toContain('∞');
		const other = open({ p: [0.5, 0.5, 0], field: 'kl-to' });
		expect(other.figures.value).toBe(Infinity);
		expect(other.en).toContain('because q allows C and p gives it probability 0');
	});

	it('leaves q out where only entropies are shown', () => {
		const { en, zh, table } = open({ field: 'entropy' });
		expect(en + zh).not.toMatch(/\bq\b/);
		expect(table.columns).toEqual(['Outcome', 'p']);
	});

	it.each(['0.5,0.5', '0.1,0.1,x', '0,0,0', '-1,1,1', ''])(
		'does not read %j as three probabilities',
		(text) => {
			const reading = definition.parameters.q.read(text);
			expect(reading.value).toBeUndefined();
			expect(reading.note?.zh).toBeTruthy();
		}
	);

	it('reads 1e308 three times as thirds', () =>
		expect(definition.parameters.p.read('1e308,1e308,1e308').value).toEqual([1 / 3, 1 / 3, 1 / 3]));
});

it('calls the corners by the outcomes’ names, in the picture’s label and in what the arrow keys do', () => {
	const weather = ['rain', 'snow', 'clear'];
	expect(words.picture.en(weather, 'H(·)')).toContain('rain, snow and clear');
	expect(words.howTo.en(weather)).toMatch(/trade rain for snow.*from clear/);
	expect(words.howTo.zh(['雨', '雪', '晴'])).toContain('在雨与雪之间');
});
