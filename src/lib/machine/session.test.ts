import { describe, expect, it, vi } from 'vitest';
import type { WidgetDefinition } from './definition';
import { choice, number } from './parameters';
import { Session } from './session.svelte';

interface State {
	p: number;
	unit: 'nat' | 'bit';
}

const doc = { en: '', zh: '' };
const definition: WidgetDefinition<State, { twice: number }> = {
	id: 'example',
	title: doc,
	summary: doc,
	parameters: {
		p: number({ default: 0.5, min: 0, max: 1, doc }),
		unit: choice({ default: 'nat', of: ['nat', 'bit'], doc })
	},
	compute: ({ p }) => ({ twice: 2 * p }),
	describe: ({ p }) => `p is ${p}`,
	table: () => ({ columns: [], rows: [] }),
	code: () => ({ pytorch: '', numpy: '', output: '' })
};
const open = (given: Record<string, string> = {}) =>
	new Session(definition, { given, lang: 'en', resources: undefined, home: 'https://example.org/' });

describe('Session', () => {
	it('starts from the definition’s defaults', () => expect(open().state).toEqual({ p: 0.5, unit: 'nat' }));

	it('takes what it is given, and drops names it does not know', () => {
		const session = open({ p: '0.25', onload: 'x' });
		expect(session.state).toEqual({ p: 0.25, unit: 'nat' });
		expect(session.notes).toEqual([]);
	});

	it('keeps the default of what can’t be read, with a note that names the parameter', () => {
		const session = open({ p: 'x' });
		expect(session.state.p).toBe(0.5);
		expect(session.notes).toEqual([{ en: 'p: “x” is not a number.', zh: 'p：“x”不是一个数。' }]);
	});

	it('settles what it was given where parameters have to agree, and says so', () => {
		const note = { en: 'p is at least a half in bits.', zh: 'p 以比特计时至少是二分之一。' };
		const strict: typeof definition = {
			...definition,
			settle: ({ p, unit }, given) =>
				unit === 'bit' && p < 0.5 && given.includes('p') ? { patch: { p: 0.5 }, note } : undefined
		};
		const session = new Session(strict, { given: {}, lang: 'en', resources: undefined, home: '' });
		session.read({ p: '0.25' });
		expect(session.state.p).toBe(0.25);
		session.read({ p: '0.1', unit: 'bit' });
		expect(session.state).toEqual({ p: 0.5, unit: 'bit' });
		expect(session.notes).toEqual([note]);
	});

	it('computes its figures from the present state', () => {
		const session = open();
		session.set({ p: 0.1 });
		expect(session.figures.twice).toBe(0.2);
	});

	it('has an address of what differs from the defaults', () => {
		const session = open({ p: '0.25' });
		expect(session.address).toEqual({ p: '0.25' });
		session.set({ unit: 'bit', p: 0.5 });
		expect(session.address).toEqual({ unit: 'bit' });
	});

	it('has changes against what the page gave it', () => {
		const session = open({ p: '0.25' });
		expect(session.changes).toEqual({});
		session.set({ p: 0.5 });
		expect(session.changes).toEqual({ p: '0.5' });
	});

	it('writes what there is to see, not how it came about', () => {
		const halves: typeof definition = {
			...definition,
			written: (_, { twice }) => ({ p: Math.round(twice) / 2 })
		};
		const session = new Session(halves, { given: { p: '0.51' }, lang: 'en', resources: undefined, home: '' });
		expect(session.address).toEqual({});
		session.set({ p: 0.49 });
		expect(session.changes).toEqual({});
		session.set({ p: 0.9 });
		expect(session.address).toEqual({ p: '1' });
		expect(session.changes).toEqual({ p: '1' });
	});

	it('resets to what the page gave it, not to the defaults', () => {
		const session = open({ p: '0.25' });
		session.set({ p: 0.9, unit: 'bit' });
		session.reset();
		expect(session.state).toEqual({ p: 0.25, unit: 'nat' });
	});

	it('resets to what an embed’s address gave it', () => {
		const session = open();
		session.begin({ p: '0.25' });
		session.set({ p: 0.9, unit: 'bit' });
		session.reset();
		expect(session.state).toEqual({ p: 0.25, unit: 'nat' });
	});

	it('tells its listeners of every change', () => {
		const session = open();
		const listener = vi.fn();
		session.onChange(listener);
		session.set({ p: 0.1 });
		session.reset();
		expect(listener).toHaveBeenCalledTimes(2);
	});

	describe('where a state that every parameter accepts can’t be computed', () => {
		const sentence = {
			en: 'These values can’t be computed with, so the figure stays as it was.',
			zh: '这组取值无法计算，图保持原样。'
		};
		const refuse = (p: number) => {
			if (p === 0.75) throw new RangeError('p is 0.75, which has no code word');
		};
		const failing = (part: Partial<typeof definition>, given: Record<string, string> = {}) =>
			new Session({ ...definition, ...part }, { given, lang: 'en', resources: undefined, home: '' });
		const parts: Record<string, Partial<typeof definition>> = {
			compute: {
				compute: ({ p }) => {
					refuse(p);
					return { twice: 2 * p };
				}
			},
			settle: {
				settle: ({ p }) => {
					refuse(p);
					return undefined;
				}
			},
			describe: {
				describe: ({ p }) => {
					refuse(p);
					return '';
				}
			},
			table: {
				table: ({ p }) => {
					refuse(p);
					return { columns: [], rows: [] };
				}
			},
			code: {
				code: ({ p }) => {
					refuse(p);
					return { pytorch: '', numpy: '', output: '' };
				}
			}
		};

		it.each(Object.entries(parts))(
			'keeps the defaults, with a note, when %s fails at the start',
			(_, part) => {
				const session = failing(part, { p: '0.75', unit: 'bit' });
				expect(session.state).toEqual({ p: 0.5, unit: 'nat' });
				expect(session.figures.twice).toBe(1);
				expect(session.notes).toEqual([sentence]);
			}
		);

		it.each(Object.entries(parts))(
			'keeps what it had, with a note, when %s fails for an address',
			(_, part) => {
				const session = failing(part, { p: '0.25' });
				session.read({ p: '0.75', unit: 'bit' }, [doc]);
				expect(session.state).toEqual({ p: 0.25, unit: 'nat' });
				expect(session.notes).toEqual([doc, sentence]);
				session.begin({ p: '0.75' });
				session.set({ p: 0.1 });
				session.reset();
				expect(session.state).toEqual({ p: 0.25, unit: 'nat' });
			}
		);

		it('tells nobody of what its state says already, in whatever words', () => {
			const session = open({ p: '0.25' });
			const listener = vi.fn();
			session.onChange(listener);
			session.read({ p: '25%', unit: 'nat' });
			expect(listener).not.toHaveBeenCalled();
			session.read({ p: '25%', unit: 'bit' });
			expect(listener).toHaveBeenCalledOnce();
		});

		it('keeps what it had under a hand, and tells nobody of a change', () => {
			const session = failing(parts.compute);
			session.set({ p: 0.25 });
			const listener = vi.fn();
			session.onChange(listener);
			session.set({ p: 0.75 });
			expect(session.state.p).toBe(0.25);
			expect(session.figures.twice).toBe(0.5);
			expect(session.refusal).toEqual(sentence);
			expect(listener).not.toHaveBeenCalled();
			session.set({ p: 0.1 });
			expect(session.refusal).toBeUndefined();
		});

		it.each(['describe', 'table', 'code'])('goes back, once the hand rests, when %s fails', (name) => {
			const session = failing(parts[name]);
			session.set({ p: 0.25 });
			session.prove();
			session.set({ p: 0.75 });
			session.prove();
			expect(session.state.p).toBe(0.25);
			expect(session.refusal).toEqual(sentence);
		});

		it('says what was thrown to whoever writes the page', () =>
			expect(failing(parts.compute, { p: '0.75' }).failure).toEqual(
				new RangeError('p is 0.75, which has no code word')
			));
	});

	it('computes each state once, however often its figures are asked for', () => {
		const compute = vi.fn(definition.compute);
		const session = new Session(
			{ ...definition, compute },
			{ given: { p: '0.25' }, lang: 'en', resources: undefined, home: '' }
		);
		for (const p of [0.1, 0.2, 0.3]) {
			session.set({ p });
			session.prove();
			expect([session.figures.twice, session.figures.twice]).toEqual([2 * p, 2 * p]);
			expect(Object.keys(session.changes)).toEqual(['p']);
		}
		expect(compute).toHaveBeenCalledTimes(4);
	});
});
