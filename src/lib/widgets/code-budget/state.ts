import { LONGEST_TEXT, distribution, outcomeNames, readNumber } from '$lib/machine/parameters';
import type { Parameter, Parameters } from '$lib/machine/parameters';
import { names, type Named } from '$lib/machine/parameters/names';
import { numberWords } from '$lib/machine/parameters/number-words';
import { clip } from '$lib/machine/parameters/text';
import type { Localized } from '$lib/i18n/lang';

export const FEWEST = 2;
export const MOST = outcomeNames.length;

/** Bits of the longest word: as many as the best code for `MOST` outcomes can ask for. */
export const LONGEST = MOST - 1;

export interface State extends Named {
	readonly p: readonly number[];
	/** Bits of each outcome's code word. */
	readonly lengths: readonly number[];
}

const wanted: Localized = {
	en: `a word length is a whole number of bits from 1 to ${LONGEST}.`,
	zh: `码长是 1 到 ${LONGEST} 的整数。`
};

/** One word's length, for a field beside its slider. */
export const length: Pick<Parameter<number>, 'read'> = {
	read(text) {
		const value = readNumber(text);
		if (value !== undefined && Number.isInteger(value) && value >= 1 && value <= LONGEST) return { value };
		const quoted = text.trim() === '' ? '' : `“${clip(text)}”`;
		return {
			note: {
				en: quoted ? `${quoted} won’t do: ${wanted.en}` : `A number is wanted: ${wanted.en}`,
				zh: quoted ? `${quoted}不行：${wanted.zh}` : `这里需要一个数：${wanted.zh}`
			}
		};
	}
};

const lengths: Parameter<readonly number[]> = {
	default: [2, 2, 2, 2],
	doc: {
		en: `bits of each outcome’s word, such as 3,3,2,1: each from 1 to ${LONGEST}`,
		zh: `各结果的码长（比特），例如 3,3,2,1：各为 1 到 ${LONGEST}`
	},
	read(text) {
		const row = numberWords(text.slice(0, LONGEST_TEXT));
		if ('note' in row) return row;
		const { words } = row;
		if (words.length < FEWEST || words.length > MOST) {
			return {
				note: {
					en: `Between ${FEWEST} and ${MOST} word lengths are wanted; ${words.length} ${words.length === 1 ? 'was' : 'were'} given.`,
					zh: `需要 ${FEWEST} 到 ${MOST} 个码长，给了 ${words.length} 个。`
				}
			};
		}
		const value: number[] = [];
		for (const word of words) {
			const reading = length.read(word);
			if (reading.value === undefined) return reading;
			value.push(reading.value);
		}
		return { value };
	},
	write: (value) => value.join(',')
};

export const parameters: Parameters<State> = {
	p: distribution({
		default: [0.1, 0.1, 0.1, 0.7],
		min: FEWEST,
		max: MOST,
		doc: {
			en: `how probable the outcomes are: ${FEWEST} to ${MOST} probabilities`,
			zh: `各结果的概率：${FEWEST} 到 ${MOST} 个`
		}
	}),
	lengths,
	names
};
