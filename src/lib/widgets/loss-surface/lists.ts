import { number, type Parameter } from '$lib/machine/parameters';
import { numberWords } from '$lib/machine/parameters/number-words';
import { clip, LONGEST_TEXT, unreadable } from '$lib/machine/parameters/text';
import { readNumber, writeNumber } from '$lib/machine/parameters/read-number';
import { FEWEST_POINTS, MOST_POINTS, SPREAD } from './limits';

const howMany = (count: number) => ({
	en: `${count} points were given; there are ${FEWEST_POINTS} to ${MOST_POINTS}.`,
	zh: `给了 ${count} 个点，应有 ${FEWEST_POINTS} 到 ${MOST_POINTS} 个。`
});

/** One point's place, for a field beside it. */
export const place = number({
	default: 0,
	min: -SPREAD,
	max: SPREAD,
	doc: { en: 'where a point lies', zh: '一个点的位置' }
});

/** Where the points lie, with spaces between the numbers. */
export const places: Parameter<readonly number[]> = {
	default: [-3, -2, 0.5, -0.5, 2, 3],
	doc: {
		en: `where the points lie, with spaces between: ${FEWEST_POINTS} to ${MOST_POINTS} numbers from −${SPREAD} to ${SPREAD}`,
		zh: `各点的位置，以空格隔开：${FEWEST_POINTS} 到 ${MOST_POINTS} 个数，每个在 −${SPREAD} 到 ${SPREAD} 之间`
	},
	read(text) {
		if (text.length > LONGEST_TEXT) return { note: unreadable(text, 'is too long.', '太长。') };
		const row = numberWords(text);
		if ('note' in row) return row;
		const values = row.words.map(readNumber);
		const wrong = values.indexOf(undefined);
		if (wrong >= 0) return { note: unreadable(row.words[wrong], 'is not a number.', '不是一个数。') };
		if (values.length < FEWEST_POINTS || values.length > MOST_POINTS) return { note: howMany(values.length) };
		const given = values as number[];
		const outside = given.find((x) => Math.abs(x) > SPREAD);
		if (outside === undefined) return { value: given };
		return {
			value: given.map((x) => Math.min(SPREAD, Math.max(-SPREAD, x))),
			note: {
				en: `${clip(String(outside))} lies outside −${SPREAD} to ${SPREAD} and was moved to the nearer end.`,
				zh: `${clip(String(outside))} 不在 −${SPREAD} 到 ${SPREAD} 之间，已移到较近的一端。`
			}
		};
	},
	write: (value) => value.map(writeNumber).join(' ')
};

/** The points' labels, one digit each: 000111. */
export const labels: Parameter<readonly (0 | 1)[]> = {
	default: [0, 0, 0, 1, 1, 1],
	doc: {
		en: 'the points’ labels in the same order, each 0 or 1, such as 000111',
		zh: '各点的标签，次序相同，每个为 0 或 1，例如 000111'
	},
	read(text) {
		const digits = text.normalize('NFKC').replace(/[\s,;、]/g, '');
		if (!/^[01]+$/.test(digits)) {
			return { note: unreadable(text, 'is not a row of labels 0 and 1.', '不是一串 0 和 1 的标签。') };
		}
		if (digits.length < FEWEST_POINTS || digits.length > MOST_POINTS) return { note: howMany(digits.length) };
		return { value: Array.from(digits, (digit) => (digit === '1' ? 1 : 0)) };
	},
	write: (value) => value.join('')
};
