import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { pixelCount } from '$lib/data/digits';
import { decimals } from '$lib/i18n/format';
import { linear, standardNormal } from '$lib/math';
import { Session } from '$lib/machine/session.svelte';
import definition from './definition';
import { fullInk, untouched } from '$lib/machine/paper/ink';
import type { LogitsResources } from './resources';
import { parameters, sampleSize } from './state';

let resources: LogitsResources;
beforeAll(async () => {
	resources = await definition.resources!((path) =>
		Promise.resolve(new Uint8Array(readFileSync(`static/${path}`)).buffer)
	);
});

const open = (given: Record<string, string> = {}, data = resources) =>
	new Session(definition, { given, lang: 'en', resources: data, home: '' });

describe('the logits of a digit', () => {
	it('are x @ w.t() for every sample digit and the trained W', () => {
		const rows = Array.from({ length: 10 }, (_, k) =>
			resources.trained.subarray(k * pixelCount, (k + 1) * pixelCount)
		);
		for (const digit of [0, 17, sampleSize - 1]) {
			const { figures } = open({ digit: String(digit) });
			expect(figures.logits).toEqual(linear([figures.input], rows)[0]);
			expect(figures.label).toBe(resources.sample.labels[digit]);
		}
	});

	it('all are 0 for blank paper, every class gets 0.1, and the loss is log 10', () => {
		const { figures, description } = open({ digit: 'blank' });
		expect(figures.logits).toEqual(new Array(10).fill(0));
		expect(figures.probabilities[4]).toBeCloseTo(0.1, 15);
		expect(figures.loss).toBeCloseTo(Math.log(10), 14);
		expect(description).toContain('all ten logits are 0.0000');
	});

	it('name the digits of the sample as well as the trained W is said to', () => {
		let right = 0;
		for (let digit = 0; digit < sampleSize; digit++) {
			const { figures } = open({ digit: String(digit) });
			if (figures.largest === figures.label) right++;
		}
		expect(right).toBeGreaterThanOrEqual(85);
	});

	it('rise by x_j · W_kj with every new pixel, whatever else is drawn', () => {
		const before = open({ digit: '3' }).figures;
		// The first pixel of the paper, at full ink.
		const after = open({ digit: '3', drawing: 'P' }).figures;
		for (let k = 0; k < 10; k++) {
			expect(after.logits[k] - before.logits[k]).toBeCloseTo(resources.trained[k * pixelCount], 12);
		}
	});
});

describe('the contributions', () => {
	it.each([0, 3, 9])('to class %d add up to its logit', (k) => {
		const states: Record<string, string>[] = [{}, { w: 'normal' }, { x: 'normal', w: 'normal', seed: '7' }];
		for (const given of states) {
			const { figures } = open({ ...given, row: String(k) });
			const sum = figures.contributions.reduce((a, b) => a + b, 0);
			expect(sum).toBeCloseTo(figures.logits[k], 9);
			expect(figures.contributionSum).toBeCloseTo(figures.logits[k], 9);
			expect(figures.inFavour).toBeGreaterThanOrEqual(0);
			expect(figures.against).toBeLessThanOrEqual(0);
		}
	});
});

describe('standard-normal numbers', () => {
	it('are one stream from the seed, x before W, as in the notebook', () => {
		const normal = standardNormal(5);
		const { figures } = open({ x: 'normal', w: 'normal', seed: '5' });
		expect(figures.input[0]).toBe(Math.fround(normal()));
		for (let i = 1; i < pixelCount; i++) normal();
		expect(figures.weights[0]).toBe(Math.fround(normal()));
	});

	it('give the same W with a digit, and the same array as long as the seed stays', () => {
		const both = open({ x: 'normal', w: 'normal', seed: '5' }).figures.weights;
		expect(open({ w: 'normal', seed: '5', digit: '8' }).figures.weights).toBe(both);
		expect(open({ w: 'normal', seed: '6' }).figures.weights).not.toEqual(both);
	});

	it('spread the logits with a standard deviation near ‖x‖, for 784 of them near 28', () => {
		let square = 0;
		for (let seed = 0; seed < 100; seed++) {
			const { figures } = open({ x: 'normal', w: 'normal', seed: String(seed) });
			expect(Math.abs(figures.norm - 28)).toBeLessThan(3);
			square += figures.logits.reduce((sum, z) => sum + (z / figures.norm) ** 2, 0) / 1000;
		}
		expect(Math.sqrt(square)).toBeCloseTo(1, 1);
	});
});

describe('the loss', () => {
	it('rises by the difference of two logits when the label changes', () => {
		const three = open({ digit: '3' }).figures;
		const eight = open({ digit: '3', label: '8' }).figures;
		expect(three.label).toBe(3);
		expect(eight.loss - three.loss).toBeCloseTo(three.logits[3] - three.logits[8], 12);
	});

	it('is counted in bits where bits are wanted', () => {
		expect(open({ unit: 'bit' }).figures.loss * Math.LN2).toBeCloseTo(open().figures.loss, 12);
	});

	it('takes the notebook’s target where nobody says what is drawn', () => {
		expect(open({ x: 'normal', digit: '5' }).figures.label).toBe(3);
		expect(open({ digit: 'blank' }).figures.label).toBe(3);
	});
});

describe('sentence and table', () => {
	it('say the figures in both languages', () => {
		const session = open({ digit: '3', row: '8' });
		const { state, figures } = session;
		const { logits, loss } = figures;
		for (const lang of ['en', 'zh'] as const) {
			const sentence = definition.describe(state, figures, lang);
			expect(sentence).toContain(logits[3].toFixed(4));
			expect(sentence).toContain(loss.toFixed(4));
			const table = definition.table(state, figures, lang);
			expect(table.rows).toHaveLength(14);
			for (const part of [figures.inFavour, figures.against]) {
				expect(sentence).toContain(decimals(part));
				expect(table.rows.map((row) => row[1])).toContain(decimals(part));
			}
			expect(table.rows[3][1]).toBe(logits[3].toFixed(4));
			for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
		}
	});
});

describe('the address', () => {
	it('holds only what differs, and leads back to the same figures', () => {
		expect(open().address).toEqual({});
		const given = {
			digit: '12',
			drawing: 'ZPPPZP',
			w: 'normal',
			seed: '4',
			label: '7',
			row: '1',
			unit: 'bit'
		};
		const session = open(given);
		expect(session.notes).toEqual([]);
		expect(session.address).toEqual(given);
		expect(open(session.address).figures).toEqual(session.figures);
	});

	it('holds no strokes that leave no ink, and speaks of blank paper', () => {
		// The first pixel of the paper rubbed out, where there was nothing.
		for (const drawing of ['A', 'ZA', 'AAAA']) {
			const blank = open({ digit: 'blank', drawing });
			expect(blank.address).toEqual({ digit: 'blank' });
			expect(blank.description).toMatch(/^Blank paper/);
			const three = open({ digit: '12', drawing });
			expect(three.address).toEqual({ digit: '12' });
			expect(three.description).toMatch(/^A handwritten digit/);
		}
		expect(open({ digit: 'blank', drawing: 'AB' }).address).toEqual({ digit: 'blank', drawing: 'QB' });
	});

	it.each([12, 13])(
		'holds blank paper where digit %d was rubbed out to the last pixel, and its label',
		(digit) => {
			const rubbed = open({ digit: String(digit), drawing: 'A'.repeat(pixelCount) });
			expect(rubbed.description).toMatch(/^Blank paper/);
			const label = resources.sample.labels[digit];
			expect(rubbed.figures.label).toBe(label);
			expect(rubbed.address).toEqual({ digit: 'blank', ...(label === 3 ? {} : { label: String(label) }) });
			expect(open(rubbed.address).figures).toEqual(rubbed.figures);
		}
	);

	it('holds no strokes that draw over a digit what it has already', () => {
		const { figures, state } = open({ digit: '12' });
		const same = state.drawing.map((_, pixel) => {
			const level = figures.input[pixel] * fullInk;
			return Number.isInteger(level) ? level : untouched;
		});
		expect(same).toContain(fullInk);
		const session = open({ digit: '12' });
		session.set({ drawing: same });
		expect(session.address).toEqual({ digit: '12' });
	});

	it('holds no label that is the digit’s own', () => {
		const own = String(resources.sample.labels[12]);
		expect(open({ digit: '12', label: own }).address).toEqual({ digit: '12' });
		expect(open({ x: 'normal', label: '3' }).address).toEqual({ x: 'normal' });
	});

	it.each([
		['digit', '100', 99],
		['digit', '-1', 0],
		['digit', 'seven', 3],
		['label', '10', 9],
		['row', '2.5', 3],
		['seed', '1e9', 999_999],
		['batch', '65', 64],
		['backend', 'cuda', 'auto'],
		['w', 'pretrained', 'trained']
	] as const)('with %s = %s says so and uses %s', (key, text, used) => {
		const session = open({ [key]: text });
		expect(session.state[key]).toBe(used);
		expect(session.notes).toHaveLength(1);
		expect(session.notes[0].zh).toContain(key);
	});

	it('documents every parameter in both languages', () => {
		for (const { doc } of Object.values(parameters)) {
			expect(doc.en).not.toBe('');
			expect(doc.zh).toMatch(/\p{Script=Han}/u);
		}
	});
});
