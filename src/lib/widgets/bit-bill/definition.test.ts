import { describe, expect, it } from 'vitest';
import { uniform } from '$lib/math';
import { loadReference } from '$tests/reference/load';
import definition, { type State } from './definition';
import { parameters } from './state';
import { drawn } from './stream';

const defaults: State = {
	names: [],
	p: [0.5, 0.25, 0.125, 0.125],
	q: [0.1, 0.2, 0.3, 0.4],
	seed: 1,
	n: 1000,
	code: 'ideal',
	unit: 'bit'
};

const open = (rest: Partial<State>) => {
	const state = { ...defaults, ...rest };
	const figures = definition.compute(state, undefined);
	return {
		figures,
		en: definition.describe(state, figures, 'en'),
		zh: definition.describe(state, figures, 'zh'),
		table: definition.table(state, figures, 'en')
	};
};

interface Information {
	p: number[];
	q: number[];
	cross_entropy: number;
	kl: number;
	entropy: number;
}

const references = loadReference<Information>('information').filter(
	({ p }) => p.length >= 2 && p.length <= 8
);

describe('the bill', () => {
	it('goes to the reference’s cross-entropy, entropy and divergence', () => {
		expect(references.length).toBeGreaterThan(0);
		for (const { p, q, cross_entropy, entropy, kl } of references) {
			const { figures } = open({ p, q, n: 10, unit: 'nat' });
			if (Number.isFinite(cross_entropy)) expect(figures.expected).toBeCloseTo(cross_entropy, 10);
			else expect(figures.expected).toBe(Infinity);
			if (Number.isFinite(kl)) expect(figures.expectedPrice).toBeCloseTo(kl, 10);
			else expect(figures.expectedPrice).toBe(Infinity);
			expect(figures.ownExpected).toBeCloseTo(entropy, 10);
		}
	});

	it('is the mean of what the symbols take, one by one', () => {
		for (const code of ['ideal', 'huffman'] as const) {
			const { figures } = open({ code, n: 777 });
			const symbols = [...drawn(defaults.p, 1, 777)];
			const mean = symbols.reduce((total, symbol) => total + figures.lengths[symbol], 0) / 777;
			expect(figures.average).toBeCloseTo(mean, 10);
			expect(figures.price).toBeCloseTo(figures.average - figures.ownAverage, 12);
			expect(figures.counts.reduce((a, b) => a + b)).toBe(777);
		}
	});

	it('comes near what is expected after ten thousand symbols, whatever the stream', () => {
		for (let seed = 0; seed < 20; seed++) {
			for (const code of ['ideal', 'huffman'] as const) {
				const { figures } = open({ seed, code, n: 10_000 });
				// Six standard errors of a length that varies by less than one bit.
				expect(Math.abs(figures.average - figures.expected)).toBeLessThan(0.06);
				expect(Math.abs(figures.price - figures.expectedPrice)).toBeLessThan(0.12);
			}
		}
	});

	it('has no price where q is p', () => {
		const { figures, en } = open({ q: defaults.p });
		expect(figures.price).toBe(0);
		expect(figures.kl).toBe(0);
		expect(en).toContain('the price is 0.0000 bit');
	});

	it('takes whole bits in Huffman’s words, which are those of q', () => {
		const { figures } = open({ code: 'huffman', q: [0.5, 0.25, 0.125, 0.125] });
		expect(figures.words).toEqual(['0', '10', '110', '111']);
		expect(figures.lengths).toEqual([1, 2, 3, 3]);
		expect(figures.expected).toBe(1.75);
	});

	it('counts in nats, too', () => {
		const [bits, nats] = (['bit', 'nat'] as const).map((unit) => open({ unit, code: 'huffman' }).figures);
		expect(nats.average).toBeCloseTo(bits.average * Math.LN2, 12);
		expect(nats.expected).toBeCloseTo(bits.expected * Math.LN2, 12);
	});
});

describe('a symbol that q rules out', () => {
	const q = [0.5, 0.3, 0.2, 0];

	it.each(['ideal', 'huffman'] as const)('makes the bill infinite once it comes, with %s lengths', (code) => {
		const { figures, en, zh } = open({ q, code });
		expect(figures.counts[3]).toBeGreaterThan(0);
		expect(figures.average).toBe(Infinity);
		expect(figures.price).toBe(Infinity);
		expect(figures.expected).toBe(Infinity);
		expect(figures.missing).toEqual(['D']);
		expect(en).toContain('no code word at all and the bill is infinite, ∞. It happened');
		expect(zh).toContain('根本没有码字，账单是无穷大（∞）。前 1000 个符号里已经出现。');
	});

	it('has cost nothing before it comes', () => {
		const first = drawn(defaults.p, 1, 1000).indexOf(3);
		const { figures, en } = open({ q, n: first });
		expect(Number.isFinite(figures.average)).toBe(true);
		expect(en).toContain('It has not happened');
	});

	it('is told of a single symbol, too', () => {
		expect(open({ q, n: 1 }).en).toMatch(/with the first symbol, which took [\d.]+ \w+, but it will\./);
		expect(open({ q, p: [0, 0, 0, 1], n: 1 }).en).toContain('It happened with the first symbol.');
	});

	it('has no word among the latest, and the others are still read back', () => {
		const { figures } = open({ q, code: 'huffman', n: drawn(defaults.p, 1, 1000).indexOf(3) + 2 });
		const sent = figures.latest.filter(({ symbol }) => symbol !== 3).map(({ symbol }) => symbol);
		expect(figures.latest.some(({ word }) => word === null)).toBe(true);
		expect(figures.decoded).toEqual(sent);
	});

	it('costs nothing where p rules it out as well', () => {
		const { figures } = open({ p: [0.5, 0.25, 0.25, 0], q });
		expect(Number.isFinite(figures.average)).toBe(true);
		expect(figures.missing).toEqual([]);
	});
});

describe('the stream', () => {
	it('reads back as what was sent, from its bits and the words alone', () => {
		const next = uniform(11);
		for (let trial = 0; trial < 50; trial++) {
			const weights = Array.from({ length: 2 + (trial % 7) }, () => next() + 0.01);
			const total = weights.reduce((a, b) => a + b);
			const q = weights.map((weight) => weight / total);
			const p = [...q].reverse();
			const { figures } = open({ p, q, code: 'huffman', seed: trial, n: 50 + trial });
			expect(figures.decoded).toEqual(figures.latest.map(({ symbol }) => symbol));
			expect(figures.bits).toBe(figures.latest.map(({ word }) => word).join(''));
		}
	});

	it('reads back in every code there can be, up to the symbols that have no word', () => {
		const random = uniform(5);
		const drawnOver = (n: number) => {
			const weights = Array.from({ length: n }, () => (random() < 0.25 ? 0 : random() ** 4));
			weights[Math.floor(random() * n)] += 0.01;
			const total = weights.reduce((a, b) => a + b);
			return weights.map((weight) => weight / total);
		};
		const oneHot = (n: number) => Array.from({ length: n }, (_, i) => (i === n - 1 ? 1 : 0));
		for (let round = 0; round < 300; round++) {
			const n = 2 + (round % 7);
			const p = round % 5 === 0 ? oneHot(n) : drawnOver(n);
			const q = round % 11 === 0 ? oneHot(n) : drawnOver(n);
			const { bits, decoded, latest, words } = open({ p, q, seed: round, n: 40, code: 'huffman' }).figures;
			const sent = latest.filter(({ word }) => word !== null);
			expect(bits).toBe(sent.map(({ word }) => word).join(''));
			// The only word of a certain q is empty, and nothing can be read from it.
			const certain = words.filter((word) => word !== null).length === 1;
			expect(decoded).toEqual(certain ? [] : sent.map(({ symbol }) => symbol));
		}
	});

	it('begins with every shorter one of its seed, whichever is asked for first', () => {
		const long = [...drawn(defaults.p, 5, 100)];
		const other = [...drawn([0.25, 0.75], 5, 100)];
		expect([...drawn(defaults.p, 5, 40)]).toEqual(long.slice(0, 40));
		expect(other).toHaveLength(100);
		expect([...drawn(defaults.p, 5, 100)]).toEqual(long);
		expect([...drawn(defaults.p, 6, 100)]).not.toEqual(long);
	});

	it('ends where n says, and the way to there with it', () => {
		for (const n of [1, 2, 30, 9999, 10_000]) {
			const { figures } = open({ n });
			expect(figures.latest.at(-1)?.place).toBe(n);
			expect(figures.way.at(-1)).toMatchObject({ n, average: figures.average, own: figures.ownAverage });
			expect(figures.way.length).toBeLessThanOrEqual(200);
		}
	});

	it('has no average before its first symbol', () => {
		const { figures, en, zh, table } = open({ n: 0 });
		expect(figures.average).toBeNaN();
		expect(figures.way).toEqual([]);
		expect(en).toContain('nothing is sent yet');
		expect(zh).toContain('还没有发送符号');
		expect(table.rows[4][4]).toBe('–');
	});
});

describe('bad input', () => {
	it('keeps n and the seed within their ends, and says so', () => {
		expect(parameters.n.read('1e9')).toMatchObject({ value: 10_000, note: { en: expect.any(String) } });
		expect(parameters.n.read('-1').value).toBe(0);
		expect(parameters.n.read('many').value).toBeUndefined();
		expect(parameters.seed.read('2.5')).toMatchObject({ value: 3, note: { zh: expect.any(String) } });
		expect(parameters.code.read('morse').value).toBeUndefined();
	});
});

it('shows the same figures in the table', () => {
	const { table, figures } = open({});
	expect(table.rows[0].slice(0, 4)).toEqual(['A', '0.5', '0.1', figures.words[0]]);
	expect(table.textColumns?.map((column) => table.columns[column])).toEqual(['q’s Huffman word']);
	expect(table.rows[4].slice(4, 7)).toEqual([
		figures.average.toFixed(4),
		figures.ownAverage.toFixed(4),
		'1000'
	]);
	for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
});
