import { describe, expect, it } from 'vitest';
import { uniform } from '$lib/math';
import { loadReference } from '$tests/reference/load';
import { Session } from '$lib/machine/session.svelte';
import definition, { type State } from './definition';
import { parameters } from './state';

const defaults: State = {
	p: [0.1, 0.1, 0.1, 0.7],
	block: 1,
	step: 'all',
	message: [],
	names: [],
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

/** Distributions nobody chose: of every size, some with zeros. */
function distributions(): number[][] {
	const next = uniform(7);
	return Array.from({ length: 60 }, (_, i) => {
		const weights = Array.from({ length: 2 + (i % 5) }, () => (next() < 0.15 ? 0 : next() ** 3));
		weights[0] += 0.01;
		const total = weights.reduce((a, b) => a + b);
		return weights.map((weight) => weight / total);
	});
}

describe('Huffman’s code', () => {
	it.each(
		loadReference<{ p: number[]; expected_length: number; entropy_bits: number }>('huffman').filter(
			({ p }) => p.length >= 2 && p.length <= 8
		)
	)('has the reference’s expected length and entropy for $p', ({ p, expected_length, entropy_bits }) => {
		const { figures } = open({ p });
		expect(figures.expectedLength).toBeCloseTo(expected_length, 12);
		expect(figures.entropy).toBeCloseTo(entropy_bits, 12);
		expect(figures.redundancy).toBeCloseTo(expected_length - entropy_bits, 12);
	});

	it('takes at least H and less than H + 1/k bit a symbol, in blocks of every size', () => {
		for (const p of distributions()) {
			for (const { expectedLength, bound } of open({ p }).figures.sizes) {
				expect(expectedLength).toBeGreaterThanOrEqual(open({ p }).figures.entropy - 1e-12);
				expect(expectedLength).toBeLessThan(bound);
			}
		}
	});

	it('closes the gap where all probabilities are powers of ½', () => {
		const { figures, en, zh } = open({ p: [0.5, 0.25, 0.125, 0.125] });
		expect(figures.words).toEqual(['0', '10', '110', '111']);
		expect(figures.redundancy).toBe(0);
		expect(en).toContain('exactly the entropy');
		expect(zh).toContain('恰好等于熵');
	});

	it('costs 1.5, 1.3650 and 1.3753 bit a symbol in blocks of 1, 2 and 3 of the notebook’s distribution', () => {
		const { figures } = open({});
		expect(figures.sizes.map(({ expectedLength }) => expectedLength.toFixed(4))).toEqual([
			'1.5000',
			'1.3650',
			'1.3753'
		]);
	});

	it('has words none of which begins another, and which use up all there is (Kraft)', () => {
		for (const p of distributions()) {
			const words = open({ p, block: 2 }).figures.words.filter((word) => word !== null);
			for (const a of words) {
				for (const b of words) if (a !== b) expect(b.startsWith(a)).toBe(false);
			}
			expect(words.reduce((total, word) => total + 2 ** -word.length, 0)).toBeCloseTo(1, 12);
		}
	});

	it('gives no word to what has probability 0, and says that it can’t be sent', () => {
		const { figures, en, zh, table } = open({ p: [0.5, 0.5, 0], message: [0, 2, 1] });
		expect(figures.words).toEqual(['0', '1', null]);
		expect(figures.stream.decoded).toBe('AB');
		expect(figures.stream.unsendable).toEqual(['C']);
		expect(table.rows[2]).toEqual(['C', '0', '', '∞', '∞']);
		expect(en).toContain('C has probability 0 and no code word');
		expect(zh).toContain('C 的概率为 0，没有码字');
	});

	it('sends nothing where one symbol is certain', () => {
		const { figures, en, zh } = open({ p: [1, 0], message: [0, 0] });
		expect(figures.expectedLength).toBe(0);
		expect(figures.stream.bits).toBe('');
		expect(en).toContain('sends nothing at all');
		expect(zh).toContain('不用发送任何比特');
	});

	it('can be counted in nats, but for its words', () => {
		const { figures } = open({ unit: 'nat', message: [3, 0] });
		expect(figures.entropy.toFixed(4)).toBe('0.9404');
		expect(figures.expectedLength).toBeCloseTo(1.5 * Math.LN2, 12);
		expect(figures.bound).toBeCloseTo(figures.entropy + Math.LN2, 12);
		expect(figures.lengths).toEqual([3, 3, 2, 1]);
		expect(figures.stream.perSymbol).toBeCloseTo(2 * Math.LN2, 12);
	});
});

describe('merging', () => {
	it('takes one step fewer than there are possible symbols', () => {
		expect(open({}).figures.steps).toBe(3);
		expect(open({ p: [0.5, 0, 0.5] }).figures.steps).toBe(1);
		expect(open({ block: 2 }).figures.steps).toBe(15);
	});

	it('says which two become one', () => {
		expect(open({ step: 0 }).en).toContain('Nothing is merged yet; it takes 3 merges');
		expect(open({ step: 1 }).en).toContain('Merge 1 of 3: A (0.1) and B (0.1) become one of 0.2.');
		expect(open({ step: 2 }).zh).toContain('第 2 次合并（共 3 次）：A+B（0.2）与 C（0.1）并成 0.3。');
		expect(open({ step: 3 }).en).toBe(open({}).en);
	});

	it('is complete where the address asks for more steps than there are', () => {
		expect(open({ step: 200 }).figures.step).toBe(3);
	});
});

describe('a message', () => {
	it('is read back from its bits alone, in blocks of every size', () => {
		const next = uniform(3);
		for (const p of distributions()) {
			for (const block of [1, 2, 3] as const) {
				const message = Array.from({ length: 30 }, () => Math.floor(next() * p.length)).filter(
					(i) => p[i] > 0
				);
				const { stream, words } = open({ p, block, message }).figures;
				const sent = stream.pieces.map(({ name }) => name).join('');
				if (words.filter((word) => word !== null).length > 1) expect(stream.decoded).toBe(sent);
				expect(sent + stream.waiting).toBe(message.map((symbol) => 'ABCDEFGH'[symbol]).join(''));
			}
		}
	});

	it.each([
		{ p: [1e-200, 1], block: 2, message: [0, 0, 0, 1, 1, 1], lost: 'AA', sent: 'ABBB' },
		{ p: [1e-110, 1], block: 3, message: [0, 0, 0, 1, 0, 1], lost: 'AAA', sent: 'BAB' }
	] as const)(
		'leaves out $lost, whose probability comes out as 0 though no symbol’s is, and says so',
		({ p, block, message, lost, sent }) => {
			const { figures, en, zh } = open({ p, block, message });
			expect(figures.stream.tooRare).toEqual([lost]);
			expect(figures.stream.unsendable).toEqual([]);
			expect(figures.stream.decoded).toBe(sent);
			expect(figures.stream.symbols).toBe(sent.length);
			expect(figures.stream.perSymbol).toBe(figures.stream.bits.length / sent.length);
			expect(en).toContain(`${lost} has a probability so small that 0 comes out`);
			expect(zh).toContain(`${lost} 的概率太小`);
		}
	);

	it('opens from an address that sends nothing else', () => {
		const session = new Session(definition, {
			given: { p: '1e-200,1', block: '2', message: 'AA' },
			lang: 'en',
			resources: undefined,
			home: ''
		});
		expect(session.notes).toEqual([]);
		expect(session.state.p).toEqual([1e-200, 1]);
		expect(session.figures.stream.symbols).toBe(0);
	});

	it('waits until its last block is full', () => {
		const { stream } = open({ block: 3, message: [3, 3, 0, 3] }).figures;
		expect(stream.pieces).toHaveLength(1);
		expect(stream.symbols).toBe(3);
		expect(stream.waiting).toBe('D');
	});

	it('is typed by names, in either case and with commas between them', () => {
		expect(parameters.message.read('dA, d')).toEqual({ value: [3, 0, 3] });
		expect(parameters.message.read('')).toEqual({ value: [] });
		expect(parameters.message.write([3, 0, 3])).toBe('DAD');
	});

	it('keeps what it was when something else is typed, and says so', () => {
		for (const text of ['DAX', '0101', 'D-A', '１', 'NaN']) {
			expect(parameters.message.read(text).value, text).toBeUndefined();
			expect(parameters.message.read(text).note?.zh).toContain('以外的符号');
		}
	});

	it('is cut after 120 symbols', () => {
		const { value, note } = parameters.message.read('A'.repeat(5000));
		expect(value).toHaveLength(120);
		expect(note?.en).toContain('first 120');
	});

	it('leaves out symbols that are not there', () => {
		const settled = definition.settle?.({ ...defaults, p: [0.5, 0.5], message: [0, 3, 1] }, ['p', 'message']);
		expect(settled?.patch).toEqual({ message: [0, 1] });
		expect(definition.settle?.({ ...defaults, p: [0.5, 0.5], message: [0, 3, 1] }, ['p'])).toBeUndefined();
		expect(open({ p: [0.5, 0.5], message: [0, 3, 1] }).figures.stream.decoded).toBe('AB');
	});
});

describe('the table', () => {
	it('has a row for each block, and the averages of every block size', () => {
		const { table } = open({ block: 2 });
		expect(table.rows.slice(0, 2).map(([name]) => name)).toEqual(['AA', 'AB']);
		expect(table.textColumns?.map((column) => table.columns[column])).toEqual(['Code word']);
		expect(table.rows.filter(([name]) => name.startsWith('Expected length'))).toHaveLength(3);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
	});
});

describe('the address', () => {
	const written = (given: Record<string, string>) =>
		new Session(definition, { given, lang: 'en', resources: undefined, home: '' }).address;
	it('says “all” by saying nothing, once every merge is done', () => {
		expect(written({ step: '3' })).toEqual({});
		expect(written({ step: '200' })).toEqual({});
		expect(written({ step: '2' })).toEqual({ step: '2' });
		expect(written({ step: '0' })).toEqual({ step: '0' });
		expect(written({ step: '0', p: '1,0' })).toEqual({ p: '1,0' });
	});
});
