import type { Settled } from '../definition';
import type { Localized } from '$lib/i18n/lang';
import type { Parameter } from '../parameters';
import { LONGEST_TEXT, unreadable } from '../parameters/text';

export type Labels = readonly (0 | 1)[];

/** The labels of `fewest` to `most` points, one digit each: 000111. */
export function labels(options: {
	default: Labels;
	fewest: number;
	most: number;
	doc: Localized;
}): Parameter<Labels> {
	const { fewest, most } = options;
	return {
		default: options.default,
		doc: options.doc,
		read(text) {
			const digits = text.length > LONGEST_TEXT ? '' : text.normalize('NFKC').replace(/[\s,;、]/g, '');
			if (!/^[01]+$/.test(digits)) {
				return { note: unreadable(text, 'is not a row of labels 0 and 1.', '不是一串 0 和 1 的标签。') };
			}
			if (digits.length < fewest || digits.length > most) {
				return {
					note: {
						en: `${digits.length} labels were given; ${fewest} to ${most} are wanted.`,
						zh: `给了 ${digits.length} 个标签，应有 ${fewest} 到 ${most} 个。`
					}
				};
			}
			return { value: Array.from(digits, (digit) => (digit === '1' ? 1 : 0)) };
		},
		write: (value) => value.join('')
	};
}

export const otherLabel = (label: 0 | 1) => (label === 1 ? 0 : 1);

/** As many places as labels: of either as many are used as there are of both. */
export function settlePoints({
	x,
	y
}: {
	readonly x: readonly number[];
	readonly y: Labels;
}): Settled<{ x: readonly number[]; y: Labels }> | undefined {
	if (x.length === y.length) return undefined;
	const n = Math.min(x.length, y.length);
	return {
		patch: { x: x.slice(0, n), y: y.slice(0, n) },
		note: {
			en: `There are ${x.length} places and ${y.length} labels: the first ${n} of each are used.`,
			zh: `位置有 ${x.length} 个，标签有 ${y.length} 个：两者各取前 ${n} 个。`
		}
	};
}
