import { valueAt } from '$lib/ask/path';
import { thousands } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import { openStrictly, readStatic } from './render-widget';

/** The value at a path such as `surprisals.0`, which must be a number. */
function numberAt(source: unknown, path: string, of: string): number {
	const value = valueAt(source, path);
	if (typeof value !== 'number') throw new RangeError(`${of} has no number “${path}”.`);
	return value;
}

/** As running text has numbers: a fixed number of decimals, a real minus sign, ∞ in one character, thousands apart. */
function written(value: number, digits: number): string {
	if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
	return thousands(value.toFixed(digits).replace('-', '−'));
}

const NOT_PARAMETERS = ['of', 'file', 'show', 'digits', 'times'];

/**
 * The text of `:figure[…]{of="entropy" p="…" show="entropy" digits="4"}`: a widget's own computation.
 * Of `:fact[…]{file="weights/trained.json" show="accuracy" times="100" digits="1"}`: a number in a file of `static/`.
 *
 * @throws RangeError, in words for the author, if an attribute is missing or there is no such number.
 */
export async function computedText(
	name: 'figure' | 'fact',
	attributes: Readonly<Record<string, string>>,
	lang: Lang
): Promise<string> {
	const source = name === 'figure' ? 'of' : 'file';
	for (const key of [source, 'show', 'digits']) {
		if (!attributes[key]) throw new RangeError(`“:${name}” needs “${key}”.`);
	}
	const digits = Number(attributes.digits);
	if (!Number.isInteger(digits) || digits < 0 || digits > 12) {
		throw new RangeError(`digits="${attributes.digits}" is not a whole number from 0 to 12.`);
	}
	const times = attributes.times === undefined ? 1 : Number(attributes.times);
	if (!Number.isFinite(times)) throw new RangeError(`times="${attributes.times}" is not a number.`);

	if (name === 'fact') {
		const bytes = await readStatic(attributes.file);
		const content: unknown = JSON.parse(new TextDecoder().decode(bytes));
		return written(numberAt(content, attributes.show, attributes.file) * times, digits);
	}
	const given = Object.fromEntries(
		Object.entries(attributes).filter(([key]) => !NOT_PARAMETERS.includes(key))
	);
	const { session } = await openStrictly(attributes.of, given, lang, '');
	return written(numberAt(session.figures, attributes.show, attributes.of) * times, digits);
}
