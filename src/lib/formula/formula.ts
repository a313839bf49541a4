/** A formula set at build time, cut where its live numbers stand: parts[0], slot 0, parts[1], slot 1, …, last part. */
export interface Formula {
	/** HTML, and in it MathML. */
	readonly parts: readonly string[];
	/** The name of the number between each part and the next. A name stands in HTML and MathML, so twice or more. */
	readonly slots: readonly string[];
}

/** The live numbers of a formula as they are shown, by slot. */
export type Slots = Readonly<Record<string, string>>;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string) => text.replace(/[&<>]/g, (character) => escapes[character]);

/** The formula with its numbers in place, as HTML. */
export function fill(formula: Formula, slots: Slots): string {
	return formula.parts.reduce((html, part, index) => {
		const name = formula.slots[index - 1];
		if (!Object.hasOwn(slots, name))
			throw new RangeError(`The formula's slot “${name}” was given no number.`);
		return html + escape(slots[name]) + part;
	});
}
