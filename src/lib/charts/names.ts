/** A name as it stands in a picture: everywhere, or only where the picture is `wide` or `narrow` (24rem is the border). */
export interface WrittenName {
	readonly text: string;
	readonly where: '' | 'wide' | 'narrow';
}

/** How wide a plot is at least, in em of its names: on a phone of 320 px, and from 24rem on. */
interface Room {
	readonly narrow: number;
	readonly wide: number;
}

/** Of a plot whose axis alone takes from its width, and of one with texts at its right as well. */
export const roomOfBars: Room = { narrow: 16, wide: 28 };
export const roomOfAreas: Room = { narrow: 11, wide: 23 };

const segmenter = new Intl.Segmenter();
const charactersOf = (name: string) => Array.from(segmenter.segment(name), ({ segment }) => segment);

/** A name's width in em, as a rule rather too much: Chinese characters and pictures take one, letters three fifths. */
export function widthOf(name: string): number {
	return charactersOf(name).reduce(
		(sum, character) =>
			sum +
			(/[\p{Script=Han}\p{So}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character)
				? 1
				: 0.6),
		0
	);
}

/** The shortest beginnings that tell the names apart, all equally long: r, s, f for rain, snow, fog. */
export function shortNames(names: readonly string[]): readonly string[] {
	return measured(names).short;
}

interface Measured {
	readonly short: readonly string[];
	/** In em, of the names and of their short forms. */
	readonly widths: ReadonlyMap<string, number>;
}

/** Bars and areas change in every frame of a drag, their names don't: taking texts apart costs more than all else here. */
const known = new WeakMap<readonly string[], Measured>();

function measured(names: readonly string[]): Measured {
	let all = known.get(names);
	if (!all) {
		const short = beginnings(names);
		all = { short, widths: new Map([...names, ...short].map((text) => [text, widthOf(text)])) };
		known.set(names, all);
	}
	return all;
}

function beginnings(names: readonly string[]): readonly string[] {
	const characters = names.map(charactersOf);
	let length = 1;
	const cut = () => characters.map((all) => all.slice(0, length).join('').trim());
	while (new Set(cut()).size < new Set(names).size) length++;
	return cut();
}

/**
 * How names are written under things that take `shares` percent of the plot's width: all whole where each has room, else all in
 * short form, so that nobody takes a beginning for a name. One that has no room even so is left out, and decides
 * nothing for the others.
 */
export function writtenNames(
	names: readonly string[],
	shares: readonly number[],
	room: Room
): readonly (readonly WrittenName[])[] {
	const { short, widths } = measured(names);
	const inRoom = (plot: keyof Room) => {
		const fits = (text: string, index: number) =>
			(widths.get(text) ?? 0) <= (shares[index] / 100) * room[plot];
		const shown = short.map((text, index) => text === names[index] || fits(text, index));
		const whole = names.every((name, index) => !shown[index] || name === short[index] || fits(name, index));
		return names.map((name, index) => (shown[index] ? (whole ? name : short[index]) : undefined));
	};
	const wide = inRoom('wide');
	return inRoom('narrow').map((narrow, index) => {
		if (narrow === wide[index]) return narrow === undefined ? [] : [{ text: narrow, where: '' }];
		const written = { wide: wide[index], narrow };
		return (['wide', 'narrow'] as const).flatMap((where) => {
			const text = written[where];
			return text === undefined ? [] : [{ text, where }];
		});
	});
}
