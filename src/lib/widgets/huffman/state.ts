import type { Localized } from '$lib/i18n/lang';
import type { Unit } from '$lib/math';
import {
	choice,
	distribution,
	outcomeNames,
	unit,
	type Parameter,
	type Parameters
} from '$lib/machine/parameters';
import { integerOr } from '$lib/machine/integer-or';
import { names, type Named } from '$lib/machine/parameters/names';

export const FEWEST = 2;
export const MOST = outcomeNames.length;

/** Symbols a message may have: as many as can be followed by eye. */
export const LONGEST_MESSAGE = 120;

/** How many symbols share a code word. */
export const blockSizes = [1, 2, 3] as const;
export type BlockSize = (typeof blockSizes)[number];

export interface State extends Named {
	readonly p: readonly number[];
	readonly block: BlockSize;
	/** How many merges are done; `all` of them, however many there are. */
	readonly step: number | 'all';
	/** The symbols that are sent, as indices. */
	readonly message: readonly number[];
	/** Of the averages; words are counted in bits. */
	readonly unit: Unit;
}

const blockWords = choice({
	default: '1',
	of: ['1', '2', '3'],
	doc: { en: 'symbols that share a code word: 1 to 3', zh: '多少个符号共用一个码字：1 到 3' }
});

const block: Parameter<BlockSize> = {
	default: 1,
	doc: blockWords.doc,
	of: blockSizes,
	read(text) {
		const { value, note } = blockWords.read(text);
		return value === undefined ? { note } : { value: Number(value) as BlockSize };
	},
	write: String
};

const clip = (text: string) => (text.length > 24 ? `${text.slice(0, 24)}…` : text);

/** A row of outcomes by their names, such as `DADA`. Spaces and commas may stand between them. */
function symbols(options: { default: readonly number[]; doc: Localized }): Parameter<readonly number[]> {
	const names: readonly string[] = outcomeNames;
	return {
		...options,
		read(text) {
			const letters = text
				.slice(0, 10 * LONGEST_MESSAGE)
				.toUpperCase()
				.replace(/[\s,，、]/g, '');
			const message = Array.from(letters, (letter) => names.indexOf(letter));
			if (message.includes(-1)) {
				const last = names[names.length - 1];
				return {
					note: {
						en: `“${clip(text)}” holds something other than the symbols A to ${last}.`,
						zh: `“${clip(text)}”里有 A 到 ${last} 以外的符号。`
					}
				};
			}
			if (message.length <= LONGEST_MESSAGE) return { value: message };
			return {
				value: message.slice(0, LONGEST_MESSAGE),
				note: {
					en: `Only the first ${LONGEST_MESSAGE} symbols are sent.`,
					zh: `只发送前 ${LONGEST_MESSAGE} 个符号。`
				}
			};
		},
		write: (value) => value.map((symbol) => names[symbol]).join('')
	};
}

export const parameters: Parameters<State> = {
	p: distribution({
		default: [0.1, 0.1, 0.1, 0.7],
		min: FEWEST,
		max: MOST,
		doc: {
			en: `how probable the symbols are: ${FEWEST} to ${MOST} probabilities`,
			zh: `各符号的概率：${FEWEST} 到 ${MOST} 个`
		}
	}),
	block,
	step: integerOr('all', {
		default: 'all',
		min: 0,
		max: MOST ** 3 - 1,
		doc: { en: 'how many merges are shown, or “all”', zh: '显示到第几次合并；all 为全部' }
	}),
	message: symbols({
		default: [3, 3, 0, 3, 3, 3, 2, 3, 1, 3, 3, 3],
		doc: {
			en: `the symbols sent, such as DDAD: at most ${LONGEST_MESSAGE}`,
			zh: `要发送的符号，例如 DDAD：最多 ${LONGEST_MESSAGE} 个`
		}
	}),
	names,
	unit: { ...unit, default: 'bit' }
};
