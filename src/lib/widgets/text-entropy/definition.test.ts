import { describe, expect, it } from 'vitest';
import { characterName, glyph, sign } from './characters';
import { deflatedSize } from './compress';
import definition, { type State } from './definition';
import { cutToLongest } from './measured';
import { fitsAddress, parameters } from './state';

const open = (text: string, rest: Partial<State> = {}, deflated = new Map<string, number>()) => {
	const state: State = { text, order: '0', unit: 'bit', ...rest };
	const figures = definition.compute(state, deflated);
	return {
		figures,
		en: definition.describe(state, figures, 'en'),
		zh: definition.describe(state, figures, 'zh'),
		table: definition.table(state, figures, 'en'),
		code: definition.code(state, figures)
	};
};

describe('the entropy of a text', () => {
	it('is that of its characters’ frequencies', () => {
		expect(open('aabc').figures.order0).toBeCloseTo(1.5, 12);
		expect(open('aabc').figures.idealBits).toBeCloseTo(6, 12);
		expect(open('aabc').figures.idealBytes).toBe(1);
		expect(open('aabc', { unit: 'nat' }).figures.order0).toBeCloseTo(1.5 * Math.LN2, 12);
	});

	it('is nothing where the character before tells which comes', () => {
		const { figures } = open('abababab');
		expect(figures.order0).toBeCloseTo(1, 12);
		expect(figures.order1).toBe(0);
		expect(figures.order2).toBe(0);
	});

	it('never costs more with more known', () => {
		const text = 'the cat sat on the mat, and the hat sat on the cat';
		const { figures } = open(text);
		expect(figures.bits[1]).toBeLessThanOrEqual(figures.bits[0]);
		expect(figures.bits[2]).toBeLessThanOrEqual(figures.bits[1]);
	});

	it('is largest where all are equally frequent', () => {
		const { figures } = open('abcdefgh');
		expect(figures.maximum).toBeCloseTo(3, 12);
		expect(figures.order0).toBeCloseTo(3, 12);
	});

	it('is shown in the order that was chosen', () => {
		for (const order of ['0', '1', '2'] as const) {
			const { figures } = open('abracadabra', { order });
			expect(figures.entropy).toBe([figures.order0, figures.order1, figures.order2][Number(order)]);
			expect(figures.idealBits).toBe(figures.bits[Number(order)]);
		}
	});
});

describe('any text', () => {
	it('is counted as its readers count', () => {
		const { figures, table } = open('👩‍🚀👩‍🚀🇨🇳é惊');
		expect(figures.length).toBe(5);
		expect(table.rows[0].slice(0, 2)).toEqual(['👩‍🚀', '2']);
	});

	it('may be empty', () => {
		const { figures, en, zh } = open('');
		expect(figures.order0).toBe(0);
		expect(figures.idealBytes).toBe(0);
		expect(en).toBe('There is no text yet.');
		expect(zh).toBe('还没有文本。');
	});

	it('may be cut within a character', () => {
		expect(open('\ud83d').figures.utf8Bytes).toBe(3);
		expect(sign('\ud83d')).toBe('U+D83D');
	});

	it('may have 200,000 characters, however many units each takes, and no more', () => {
		const long = '👍🏽'.repeat(200_000);
		expect(cutToLongest(long)).toBe(long);
		expect(cutToLongest(`${long}ab`)).toBe(long);
		expect(parameters.text.read('x'.repeat(200_001))).toMatchObject({
			value: 'x'.repeat(200_000),
			note: { en: expect.stringContaining('cut off') }
		});
	});

	it('has at most 200 rows of characters in its table, and one for the rest', () => {
		const text = Array.from({ length: 300 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
		const { figures, table, code } = open(text);
		expect(figures.others).toEqual({ kinds: 100, count: 100, share: 1 / 3 });
		expect(table.rows[200].slice(0, 3)).toEqual(['100 rarer ones', '100', '0.3333']);
		expect(code.output).toContain('others = 0.3333');
	});
});

describe('an address', () => {
	it('holds a text of a few thousand letters, and leaves a longer one on the page', () => {
		expect(fitsAddress('a'.repeat(3900))).toBe(true);
		expect(fitsAddress('a'.repeat(4100))).toBe(false);
		expect(fitsAddress('惊'.repeat(400))).toBe(true);
		expect(fitsAddress('惊'.repeat(500))).toBe(false);
		expect(parameters.text.fits?.('a'.repeat(200_000))).toBe(false);
	});
});

it('speaks of one character, one kind and one byte in their number', () => {
	expect(open('a').en).toContain('The text has 1 character of 1 kind;');
	expect(open('ab').en).toContain('The text has 2 characters, 2 different ones;');
	expect(open('ab').en).toContain('Ideally the text takes 1 byte;');
});

describe('characters', () => {
	it.each([
		[' ', '␣', 'space', '空格'],
		['\n', '↵', 'line break', '换行'],
		['\t', '⇥', 'tab', '制表符'],
		['\u200b', 'U+200B', 'U+200B', 'U+200B'],
		['\u0301', '◌\u0301', '◌\u0301', '◌\u0301'],
		['惊', '惊', '惊', '惊']
	])('%j is shown as %s', (character, shown, en, zh) => {
		expect(sign(character)).toBe(shown);
		expect(characterName(character, 'en')).toBe(en);
		expect(characterName(character, 'zh')).toBe(zh);
	});
});

describe('a real compressor', () => {
	it('is quoted in the table once it has run', () => {
		const { figures, table } = open('aabc', {}, new Map([['aabc', 6]]));
		expect(figures.deflatedBytes).toBe(6);
		expect(table.rows.at(-1)?.slice(1)).toEqual(['6', '', '']);
		expect(open('aabc', {}, new Map([['other', 6]])).figures.deflatedBytes).toBeUndefined();
	});

	it('leaves the sentence alone, which would be spoken without anyone having asked', () => {
		expect(open('aabc', {}, new Map([['aabc', 6]])).en).toBe(open('aabc').en);
	});

	it('makes less of what repeats itself, and hardly less of what does not', async () => {
		expect(await deflatedSize('ab'.repeat(1000))).toBeLessThan(50);
		expect(await deflatedSize('')).toBeLessThan(10);
		expect(await deflatedSize('惊'.repeat(200_000))).toBeLessThan(6000);
	});

	it('are cut short where somebody piles up accents', () => {
		expect(sign('a' + '\u0301'.repeat(900))).toBe('a\u0301\u0301\u0301…');
		expect(sign('👩‍👩‍👧‍👦')).toBe('👩‍👩‍👧‍👦');
	});

	it('are one sign wide under a bar', () => {
		expect(glyph('\ud83d')).toBe('\ufffd');
		expect(glyph('\0')).toBe('␀');
		expect(glyph(' ')).toBe('␣');
		expect(glyph('字')).toBe('字');
	});
});

it('lets its scripts tell characters of several code points', () => {
	expect(open('a👍🏽b').code.numpy).toContain('long = {1: 2}');
	expect(open('abc').code.numpy).toContain('characters = list(text)');
});
