import type { Localized } from '$lib/i18n/lang';
import { integer, type Parameter } from './parameters';

/** A whole number between `min` and `max`, or one word that stands for none. */
export function integerOr<const Word extends string>(
	word: Word,
	options: { default: number | NoInfer<Word>; min: number; max: number; doc: Localized }
): Parameter<number | Word> {
	const whole = integer({ ...options, default: options.min });
	return {
		default: options.default,
		doc: options.doc,
		read: (text) => (text.trim() === word ? { value: word } : whole.read(text)),
		write: (value) => (typeof value === 'number' ? whole.write(value) : value)
	};
}
