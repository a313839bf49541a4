import { outcomeNames } from './outcomes';
import type { Parameter } from './parameter';
import { readNumber } from './read-number';
import { clip, LONGEST_TEXT } from './text';

/** Part of the state of a widget whose outcomes can be named. */
export interface Named {
	/** As many as were given, none to eight; where there are more outcomes, letters follow. */
	readonly names: readonly string[];
}

/** Longer names have no room under a bar, and no name of an outcome needs more. */
export const LONGEST_NAME = 16;

const none: readonly string[] = [];
const wanted = {
	en: `names are letters, digits and spaces, at most ${LONGEST_NAME} characters`,
	zh: `名称由文字、数字和空格组成，最多 ${LONGEST_NAME} 个字符`
};

/** Joins the parts of one picture. */
const JOINER = '\u200d';

/** Letters, accents, digits, pictures (with what joins them), spaces, hyphens and apostrophes, and not digits alone. */
const isName = (name: string) =>
	Array.from(name).length <= LONGEST_NAME &&
	/^[\p{L}\p{M}\p{N}\p{So} ·'’-]+$/u.test(name.replaceAll(JOINER, '')) &&
	/[\p{L}\p{So}]/u.test(name) &&
	readNumber(name) === undefined;

/** What the outcomes are called, with commas between them; an empty text leaves them their letters. */
export const names: Parameter<readonly string[]> = {
	default: none,
	doc: {
		en: `what the outcomes are called, such as rain,snow: at most ${outcomeNames.length} names; letters if nothing is said`,
		zh: `各结果的名称，例如 雨,雪：最多 ${outcomeNames.length} 个；不写就用字母`
	},
	read(text) {
		if (text.trim() === '') return { value: none };
		if (text.length > LONGEST_TEXT) {
			return { note: { en: `That is too long: ${wanted.en}.`, zh: `内容太长：${wanted.zh}。` } };
		}
		const value = text
			.normalize('NFC')
			.split(/[,，、]/)
			.map((name) => name.trim().replace(/\s+/g, ' '));
		const wrong = value.find((name) => !isName(name));
		if (wrong !== undefined) {
			return {
				note: {
					en: `“${clip(wrong)}” can’t be an outcome’s name: ${wanted.en}.`,
					zh: `“${clip(wrong)}”不能作结果的名称：${wanted.zh}。`
				}
			};
		}
		const twice = value.find((name, index) => value.indexOf(name) < index);
		if (twice !== undefined) {
			return {
				note: { en: `“${twice}” names two outcomes.`, zh: `“${twice}”同时是两个结果的名称。` }
			};
		}
		if (value.length > outcomeNames.length) {
			return {
				note: {
					en: `${value.length} names were given; there are at most ${outcomeNames.length} outcomes.`,
					zh: `给了 ${value.length} 个名称，而结果最多有 ${outcomeNames.length} 种。`
				}
			};
		}
		return { value };
	},
	write: (value) => value.join(',')
};

const alphabet = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
/** Made once for each list and number: what stays the same array need not be drawn anew. */
const made = new WeakMap<readonly string[], Map<number, readonly string[]>>();

/** The names of n outcomes: those given, then the letters of their places, passing over letters that are taken. */
export function namesOf(given: readonly string[], n: number): readonly string[] {
	const known = made.get(given)?.get(n);
	if (known) return known;
	const all = given.slice(0, n);
	while (all.length < n) {
		const taken = new Set(all.map((name) => name.toUpperCase()));
		all.push(alphabet.slice(all.length).find((letter) => !taken.has(letter)) ?? String(all.length + 1));
	}
	made.set(given, (made.get(given) ?? new Map<number, readonly string[]>()).set(n, all));
	return all;
}

const counted = new Map<number, readonly string[]>();

/** The names of n classes that are counted: 0, 1, 2, … For each n it is the same array, as that of `namesOf`. */
export function countedNames(n: number): readonly string[] {
	const names = counted.get(n) ?? Array.from({ length: n }, (_, i) => String(i));
	counted.set(n, names);
	return names;
}
