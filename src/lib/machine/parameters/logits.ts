import type { Localized } from '$lib/i18n/lang';
import { numberWords } from './number-words';
import type { Parameter } from './parameter';
import { notANumber, readNumber, writeNumber } from './read-number';
import { LONGEST_TEXT, unreadable } from './text';

/**
 * Logits, `min` to `max` of them: any numbers of either sign, up to `reach`. See `numberWords` for what may stand between and
 * around them.
 */
export function logits(options: {
	default: readonly number[];
	min: number;
	max: number;
	reach: number;
	doc: Localized;
}): Parameter<readonly number[]> {
	const { min, max } = options;
	const reach = String(options.reach).replace('+', '');
	return {
		default: options.default,
		doc: options.doc,
		read(text) {
			if (text.length > LONGEST_TEXT) {
				return {
					note: {
						en: `That is too long: between ${min} and ${max} logits are wanted.`,
						zh: `内容太长：这里需要 ${min} 到 ${max} 个 logits。`
					}
				};
			}
			const row = numberWords(text);
			if ('note' in row) return row;
			const { words } = row;
			if (words.length < min || words.length > max) {
				return {
					note: {
						en: `${words.length === 1 ? '1 number was' : `${words.length} numbers were`} given; between ${min} and ${max} are wanted.`,
						zh: `给了 ${words.length} 个数，需要 ${min} 到 ${max} 个。`
					}
				};
			}
			const values: number[] = [];
			for (const word of words) {
				const value = readNumber(word);
				if (value === undefined) return { note: notANumber(word) };
				if (Math.abs(value) > options.reach) {
					return {
						note: unreadable(
							word,
							`is too large: logits from −${reach} to ${reach} are wanted.`,
							`太大：logits 须在 −${reach} 到 ${reach} 之间。`
						)
					};
				}
				values.push(value);
			}
			return { value: values };
		},
		write(value) {
			const words = value.map(writeNumber);
			const row = words.join(',');
			// 0,5 and 5,100 could each be one number.
			return 'note' in numberWords(row) ? words.join(' ') : row;
		}
	};
}
