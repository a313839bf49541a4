import { describe, expect, it } from 'vitest';
import { linear } from '$lib/math';
import definition from './definition';
import { parameters, type State } from './state';

const start: State = { op: 'multiply', x: [1, 3], w: [4, 3], step: 'all', seed: 1 };
const open = (patch: Partial<State>) => {
	const state = { ...start, ...patch };
	const figures = definition.compute(state, undefined);
	return {
		...figures,
		en: definition.describe(state, figures, 'en'),
		zh: definition.describe(state, figures, 'zh'),
		code: definition.code(state, figures)
	};
};
const full = { x: [1, 784], w: [10, 784] } as const;

describe('shapes', () => {
	it('makes 7,840 products of 1×784 and 10×784, none of them added, or ten sums', () => {
		expect(open(full)).toMatchObject({ products: 7840, sums: 0, outcome: { shape: [10, 784] } });
		expect(open({ ...full, op: 'transposed' })).toMatchObject({
			products: 7840,
			sums: 10,
			outcome: { shape: [1, 10] }
		});
		expect(open(full).en).toContain('7,840 products of shape 10×784, none of them added');
		expect(open({ ...full, op: 'transposed' }).zh).toContain('7,840 个乘积，每 784 个加成一个和，共 10 个和');
	});

	it('adds along the rows of x * w what x @ w.t() gives', () => {
		expect(open({}).rowSums).toEqual(open({ op: 'transposed' }).result[0]);
		expect(open(full).rowSums).toEqual(open({ ...full, op: 'transposed' }).result[0]);
	});

	it('gives the products that the course’s own matrix product gives', () => {
		const { x, w, result } = open({ op: 'transposed', x: [3, 5], w: [4, 5] });
		expect(result).toEqual(linear(x, w).map((row) => Array.from(row)));
	});

	it('works the cells out one by one', () => {
		const { current, done, result } = open({ op: 'transposed', x: [2, 3], w: [4, 3], step: 6 });
		expect([current?.row, current?.column, done]).toEqual([1, 1, 6]);
		expect(current?.value).toBe(result[1][1]);
		expect(current?.factors).toHaveLength(3);
		expect(open({ step: 500 }).done).toBe(12);
		expect(open({ step: 0 }).current).toBeNull();
	});

	it('has small whole numbers for entries, the same ones for the same seed', () => {
		const { x, w } = open(full);
		expect(new Set([...x.flat(), ...w.flat()])).toEqual(new Set([-3, -2, -1, 0, 1, 2, 3]));
		expect(open(full).w).toEqual(w);
		expect(open({ ...full, seed: 2 }).w).not.toEqual(w);
	});

	it('shows the message of a wrong pair, and has the script catch it', () => {
		const { outcome, result, en, code } = open({ op: 'matmul', ...full });
		expect(outcome.message).toBe('mat1 and mat2 shapes cannot be multiplied (1x784 and 10x784)');
		expect(result).toEqual([]);
		expect(en).toContain(outcome.message);
		expect(code.output).toContain(`message = ${outcome.message}\n`);
		expect(code.pytorch).toContain('except RuntimeError as error:\n    message = str(error)');
	});

	it.each([
		['4x3', [4, 3]],
		['4 × 3', [4, 3]],
		['torch.Size([4, 3])', [4, 3]],
		['(4, 3)', [4, 3]],
		['3', [3]]
	])('reads %s as a shape', (text, shape) => expect(parameters.x.read(text)).toEqual({ value: shape }));

	it.each(['', 'abc', '0x3', '11x3', '1x785', '2x3x4', '1e3', '-1x3', '1.5x2'])(
		'answers the shape “%s” in a sentence',
		(text) => {
			const { value, note } = parameters.x.read(text);
			expect(value).toBeUndefined();
			expect(note?.en).toMatch(/rows and 1 to 784 columns are wanted/);
		}
	);

	it('wants rows and columns of w', () => {
		expect(parameters.w.read('3').note?.en).toContain('rows and columns are wanted');
	});
});
