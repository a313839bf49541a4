import { count } from '$lib/i18n/format';
import type { Localized } from '$lib/i18n/lang';
import type { Unit } from '$lib/math';
import { choice, unit, type Parameter, type Parameters } from '$lib/machine/parameters';
import { cutToLongest, LONGEST } from './measured';

/** Longer queries are refused by many servers. */
const LONGEST_QUERY = 4000;
/** What a Chinese character takes there: three bytes, each escaped. */
const ESCAPED = encodeURIComponent('字').length;

export interface State {
	readonly text: string;
	/** How many characters before each are known. */
	readonly order: '0' | '1' | '2';
	readonly unit: Unit;
}

/** Whether the text, escaped, is short enough for an address. */
export function fitsAddress(text: string): boolean {
	return text.length <= LONGEST_QUERY && String(new URLSearchParams({ text })).length <= LONGEST_QUERY;
}

/** Said of a text whose end was cut off. */
export const cutNote: Localized = {
	en: `The text is longer than ${count(LONGEST)} characters; what follows them was cut off.`,
	zh: `文本超过 ${count(LONGEST)} 个字符，后面的部分已截去。`
};

/** Any text; the end of a very long one is cut off, with a note. */
function anyText(options: { default: string; doc: Localized }): Parameter<string> {
	return {
		...options,
		read(text) {
			const value = cutToLongest(text);
			return value.length === text.length ? { value } : { value, note: cutNote };
		},
		write: (value) => value,
		fits: fitsAddress
	};
}

export const parameters: Parameters<State> = {
	text: anyText({
		default: 'abracadabra, abracadabra!',
		doc: {
			en: `the text: any script, up to ${count(LONGEST)} characters (in an address, about ${count(LONGEST_QUERY)} letters)`,
			zh: `文本：任何文字均可，最多 ${count(LONGEST)} 个字符（写在地址里时约 ${Math.floor(LONGEST_QUERY / ESCAPED)} 个汉字）`
		}
	}),
	order: choice({
		default: '0',
		of: ['0', '1', '2'],
		doc: { en: 'how many characters before each are known', zh: '已知前面几个字符' }
	}),
	unit: { ...unit, default: 'bit' }
};
