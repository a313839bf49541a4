import type { Localized } from '$lib/i18n/lang';
import { numberWords } from './number-words';
import type { Parameter } from './parameter';
import { notANumber, readNumber, writeNumber } from './read-number';
import { clip, LONGEST_TEXT } from './text';

/**
 * A row of numbers between `min` and `max`, `fewest` to `most` of them, with spaces between: places of points. See `numberWords`
 * for what may stand between and around them. What lies outside is moved to the nearer end, with a note.
 */
export function numbers(options: {
	default: readonly number[];
	min: number;
	max: number;
	fewest: number;
	most: number;
	doc: Localized;
}): Parameter<readonly number[]> {
	const { min, max, fewest, most } = options;
	return {
		default: options.default,
		doc: options.doc,
		read(text) {
			if (text.length > LONGEST_TEXT) {
				return {
					note: {
						en: `That is too long: ${fewest} to ${most} numbers are wanted.`,
						zh: `内容太长：这里需要 ${fewest} 到 ${most} 个数。`
					}
				};
			}
			const row = numberWords(text);
			if ('note' in row) return row;
			const values: number[] = [];
			for (const word of row.words) {
				const value = readNumber(word);
				if (value === undefined) return { note: notANumber(word) };
				values.push(value);
			}
			if (values.length < fewest || values.length > most) {
				return {
					note: {
						en: `${values.length === 1 ? '1 number was' : `${values.length} numbers were`} given; ${fewest} to ${most} are wanted.`,
						zh: `给了 ${values.length} 个数，应有 ${fewest} 到 ${most} 个。`
					}
				};
			}
			const outside = values.findIndex((value) => value < min || value > max);
			if (outside < 0) return { value: values };
			return {
				value: values.map((value) => Math.min(max, Math.max(min, value))),
				note: {
					en: `${clip(row.words[outside])} lies outside ${min} to ${max} and was moved to the nearer end.`,
					zh: `${clip(row.words[outside])} 不在 ${min} 到 ${max} 之间，已移到较近的一端。`
				}
			};
		},
		write: (value) => value.map(writeNumber).join(' ')
	};
}
