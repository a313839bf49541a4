import type { Localized } from '$lib/i18n/lang';
import type { Parameter } from './parameter';
import { unreadable } from './text';

/** The outcomes' names, as many as any widget shows at once. */
export const outcomeNames = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;

/** Some of the outcomes, written by their names: `AD`. */
export function outcomes(options: { doc: Localized }): Parameter<readonly number[]> {
	const names: readonly string[] = outcomeNames;
	return {
		default: [],
		doc: options.doc,
		read(text) {
			const letters = text.toUpperCase().replace(/[\s,，、]/g, '');
			const indices = new Set([...letters].map((letter) => names.indexOf(letter)));
			if (indices.has(-1)) {
				const last = names[names.length - 1];
				return {
					note: unreadable(text, `does not name outcomes from A to ${last}.`, `不是 A 到 ${last} 的结果名。`)
				};
			}
			return { value: [...indices].sort((a, b) => a - b) };
		},
		write: (value) => value.map((index) => names[index]).join('')
	};
}
