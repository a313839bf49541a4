import type { Localized } from '$lib/i18n/lang';

/**
 * What reading a text gave. A value that had to be changed to fit comes with a note for the reader; a text that means
 * nothing comes with a note alone, and the state keeps what it had.
 */
export type Reading<T> =
	{ readonly value: T; readonly note?: Localized } | { readonly value?: never; readonly note: Localized };

/** One parameter of a widget: how it is read from an attribute, an address or a field, and written back. */
export interface Parameter<T> {
	readonly default: T;
	readonly doc: Localized;
	/** Every value there is, where there are few. */
	readonly of?: readonly T[];
	read(text: string): Reading<T>;
	/** The shortest text that `read` turns back into the same value. */
	write(value: T): string;
	/** Whether an address can hold the value; where nothing is said, it can. What it can't hold stays on the page. */
	fits?(value: T): boolean;
}

export type Parameters<State extends object> = { readonly [K in keyof State]: Parameter<State[K]> };

/** Longer texts are not looked at: nobody means them, and they would stall the page. */
export const LONGEST_TEXT = 4000;

const clip = (text: string) => (text.length > 24 ? `${text.slice(0, 24)}…` : text);

const unreadable = (text: string, en: string, zh: string): Localized => ({
	en: `“${clip(text)}” ${en}`,
	zh: `“${clip(text)}”${zh}`
});

/** Twelve significant digits: more than any picture shows, and free of 0.30000000000000004. */
const writeNumber = (value: number) => String(Number(value.toPrecision(12)));

/**
 * A plain decimal or scientific number, and nothing else: no hexadecimal, no empty text, no Infinity. The minus may be the
 * typographic one that fields show, and digits may be as wide as a Chinese keyboard writes them, ０．５.
 */
export function readNumber(text: string): number | undefined {
	if (text.length > LONGEST_TEXT) return undefined;
	const ascii = text.normalize('NFKC').replace(/[−–]/g, '-').trim();
	if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(ascii)) return undefined;
	const value = Number(ascii);
	return Number.isFinite(value) ? value : undefined;
}

/**
 * A real number between `min` and `max`. Outside, it is moved to the nearer end, with a note; so is what lies nearer to 0 than
 * `least` without being 0, where floats would run out of digits.
 */
export function number(options: {
	default: number;
	min: number;
	max: number;
	least?: number;
	doc: Localized;
}): Parameter<number> {
	const { min, max, least = 0 } = options;
	return {
		default: options.default,
		doc: options.doc,
		read(text) {
			const value = readNumber(text);
			if (text.trim() === '') return { note: { en: 'A number is wanted here.', zh: '这里需要一个数。' } };
			if (value === undefined) return { note: unreadable(text, 'is not a number.', '不是一个数。') };
			if (value > 0 && value < least) {
				return {
					value: least,
					note: {
						en: `${clip(text)} is too near to 0 to compute with, so ${least} is used.`,
						zh: `${clip(text)} 太接近 0，无法计算，已改用 ${least}。`
					}
				};
			}
			if (value >= min && value <= max) return { value };
			const nearest = value < min ? min : max;
			return {
				value: nearest,
				note: {
					en: `${clip(text)} lies outside ${min} to ${max}, so ${nearest} is used.`,
					zh: `${clip(text)} 不在 ${min} 到 ${max} 之间，已改用 ${nearest}。`
				}
			};
		},
		write: writeNumber
	};
}

/** A whole number between `min` and `max`: a seed, a class, an index. */
export function integer(options: {
	default: number;
	min: number;
	max: number;
	doc: Localized;
}): Parameter<number> {
	const real = number(options);
	return {
		...real,
		read(text) {
			const reading = real.read(text);
			if (reading.value === undefined || Number.isInteger(reading.value)) return reading;
			const value = Math.round(reading.value);
			return {
				value,
				note: {
					en: `${clip(text)} is not a whole number, so ${value} is used.`,
					zh: `${clip(text)} 不是整数，已改用 ${value}。`
				}
			};
		}
	};
}

/** One of a few words. */
export function choice<const T extends string>(options: {
	default: NoInfer<T>;
	of: readonly T[];
	doc: Localized;
}): Parameter<T> {
	return {
		default: options.default,
		doc: options.doc,
		of: options.of,
		read(text) {
			const value = options.of.find((word) => word === text.trim());
			if (value !== undefined) return { value };
			const words = options.of.join(', ');
			return {
				note: unreadable(text, `is not one of ${words}.`, `不在可选的 ${options.of.join('、')} 之中。`)
			};
		},
		write: (value) => value
	};
}

/** Nats or bits: shared by every widget that shows information. */
export const unit = choice({
	default: 'nat',
	of: ['nat', 'bit'],
	doc: { en: 'unit of information', zh: '信息量的单位' }
});

/**
 * A distribution over `min` to `max` outcomes, as numbers with commas, spaces or 、 between them.
 * Numbers that do not sum to 1 are divided by their sum, with a note.
 */
export function distribution(options: {
	default: readonly number[];
	min: number;
	max: number;
	doc: Localized;
}): Parameter<readonly number[]> {
	const { min, max } = options;
	const wanted =
		min === max ? { en: min, zh: min } : { en: `between ${min} and ${max}`, zh: `${min} 到 ${max}` };
	return {
		default: options.default,
		doc: options.doc,
		read(text) {
			if (text.length > LONGEST_TEXT) {
				return {
					note: {
						en: `That is too long: ${wanted.en} probabilities are wanted.`,
						zh: `内容太长：这里需要 ${wanted.zh} 个概率。`
					}
				};
			}
			const words = text.split(/[\s,，、;；]+/).filter((word) => word !== '');
			const weights: number[] = [];
			for (const word of words) {
				const value = readNumber(word);
				if (value === undefined) return { note: unreadable(word, 'is not a number.', '不是一个数。') };
				if (value < 0) {
					return { note: unreadable(word, 'is negative; a probability is not.', '是负数，概率不能为负。') };
				}
				weights.push(value);
			}
			if (weights.length < min || weights.length > max) {
				return {
					note: {
						en: `${weights.length === 1 ? '1 number was' : `${weights.length} numbers were`} given; ${wanted.en} are wanted.`,
						zh: `给了 ${weights.length} 个数，需要 ${wanted.zh} 个。`
					}
				};
			}
			const largest = Math.max(...weights);
			if (largest === 0) {
				return {
					note: { en: 'All of them are zero; a distribution sums to 1.', zh: '全都是零；概率之和必须为 1。' }
				};
			}
			const sum = weights.reduce((total, weight) => total + weight, 0);
			if (Math.abs(sum - 1) <= 1e-6) return { value: weights };
			// Divided by the largest first, so that 1e308 twice does not overflow on the way to a half.
			const scaled = weights.map((weight) => weight / largest);
			const total = scaled.reduce((a, b) => a + b, 0);
			const shown = Number.isFinite(sum) ? String(Number(sum.toPrecision(4))) : '∞';
			return {
				value: scaled.map((weight) => weight / total),
				note: {
					en: `These sum to ${shown}, not 1, so each was divided by the sum.`,
					zh: `这些数之和是 ${shown} 而不是 1，已各除以总和。`
				}
			};
		},
		write: (value) => value.map(writeNumber).join(',')
	};
}

/** One probability, for a field beside a bar. */
export const probability = number({
	default: 0.5,
	min: 0,
	max: 1,
	doc: { en: 'a probability', zh: '一个概率' }
});

/** The outcomes' names, as many as any widget shows at once. */
export const outcomeNames = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;

/** Some of the outcomes, written by their names: `AD`. */
export function outcomes(options: { doc: Localized }): Parameter<readonly number[]> {
	const names: readonly string[] = outcomeNames;
	return {
		default: [],
		doc: options.doc,
		read(text) {
			const letters = text.toUpperCase().replace(/[\s,，、]/g, '');
			const indices = new Set([...letters].map((letter) => names.indexOf(letter)));
			if (indices.has(-1)) {
				const last = names[names.length - 1];
				return {
					note: unreadable(text, `does not name outcomes from A to ${last}.`, `不是 A 到 ${last} 的结果名。`)
				};
			}
			return { value: [...indices].sort((a, b) => a - b) };
		},
		write: (value) => value.map((index) => names[index]).join('')
	};
}

/** Yes or no, written `1` or `0`. */
export function flag(options: { default: boolean; doc: Localized }): Parameter<boolean> {
	return {
		default: options.default,
		doc: options.doc,
		read(text) {
			if (text === '1' || text === 'true' || text === '') return { value: true };
			if (text === '0' || text === 'false') return { value: false };
			return { note: unreadable(text, 'is neither 0 nor 1.', '既不是 0 也不是 1。') };
		},
		write: (value) => (value ? '1' : '0')
	};
}
