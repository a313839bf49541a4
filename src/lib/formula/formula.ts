/** Markup cut where live numbers stand: parts[0], slot 0, parts[1], slot 1, …, the last part. */
export interface Cut {
	readonly parts: readonly string[];
	/** The name of the number between each part and the next. */
	readonly slots: readonly string[];
}

/** A formula set at build time: once to be seen, once to be read aloud; and its TeX, with `\slot{name}` for the numbers, to be copied. */
export interface Formula {
	readonly tex: string;
	readonly html: Cut;
	readonly mathml: Cut;
}

/** The live numbers of a formula as they are shown, by slot. */
export type Slots = Readonly<Record<string, string>>;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string) => text.replace(/[&<>]/g, (character) => escapes[character]);

/** The markup with its numbers in place. */
export function fill({ parts, slots }: Cut, numbers: Slots): string {
	return parts.reduce((markup, part, index) => {
		const name = slots[index - 1];
		if (!Object.hasOwn(numbers, name)) {
			throw new RangeError(`The formula's slot “${name}” was given no number.`);
		}
		return markup + escape(numbers[name]) + part;
	});
}
