import type { Localized } from '$lib/i18n/lang';
import { numberWords } from './number-words';
import type { Parameter } from './parameter';
import { notANumber, readNumber, writeNumber } from './read-number';
import { LONGEST_TEXT, unreadable } from './text';

/**
 * A distribution over `min` to `max` outcomes, as a row of numbers: see `numberWords` for what may stand between and around them.
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
			const row = numberWords(text);
			if ('note' in row) return row;
			const weights: number[] = [];
			for (const word of row.words) {
				const value = readNumber(word);
				if (value === undefined) return { note: notANumber(word) };
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
