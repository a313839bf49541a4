import type { Localized } from '$lib/i18n/lang';
import { commaNote } from './number-words';
import type { Parameter } from './parameter';
import { notANumber, readNumber, writeNumber } from './read-number';
import { clip } from './text';

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
			if (value === undefined) return { note: commaNote(text) ?? notANumber(text) };
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

/** One probability, for a field beside a bar. */
export const probability = number({
	default: 0.5,
	min: 0,
	max: 1,
	doc: { en: 'a probability', zh: '一个概率' }
});
