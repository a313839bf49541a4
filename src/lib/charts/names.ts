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

const beginnings = new WeakMap<readonly string[], readonly string[]>();

/** The shortest beginnings that tell the names apart, all equally long: r, s, f for rain, snow, fog. */
export function shortNames(names: readonly string[]): readonly string[] {
	const known = beginnings.get(names);
	if (known) return known;
	const characters = names.map(charactersOf);
	let length = 1;
	const cut = () => characters.map((all) => all.slice(0, length).join('').trim());
	while (new Set(cut()).size < new Set(names).size) length++;
	const short = cut();
	beginnings.set(names, short);
	return short;
}

/**
 * How a name is written under something that takes `share` percent of the plot's width: whole where it has room, else its
 * short form, else not at all. One that is short already is written as it is.
 */
export function writtenName(name: string, short: string, share: number, room: Room): readonly WrittenName[] {
	if (name === short) return [{ text: name, where: '' }];
	const fits = (text: string, plot: keyof Room) => widthOf(text) <= (share / 100) * room[plot];
	if (fits(name, 'narrow')) return [{ text: name, where: '' }];
	const narrow: WrittenName[] = fits(short, 'narrow') ? [{ text: short, where: 'narrow' }] : [];
	if (fits(name, 'wide')) return [{ text: name, where: 'wide' }, ...narrow];
	if (narrow.length > 0) return [{ text: short, where: '' }];
	return fits(short, 'wide') ? [{ text: short, where: 'wide' }] : [];
}
