import type { Lang, Localized } from '$lib/i18n/lang';

const named: Readonly<Record<string, { readonly sign: string; readonly name: Localized }>> = {
	' ': { sign: '␣', name: { en: 'space', zh: '空格' } },
	'\n': { sign: '↵', name: { en: 'line break', zh: '换行' } },
	'\r\n': { sign: '↵', name: { en: 'line break (CR LF)', zh: '换行（CR LF）' } },
	'\t': { sign: '⇥', name: { en: 'tab', zh: '制表符' } },
	'\u3000': { sign: '□', name: { en: 'ideographic space', zh: '全角空格' } },
	'\u00a0': { sign: '⍽', name: { en: 'no-break space', zh: '不换行空格' } }
};

const codePoints = (character: string) =>
	Array.from(
		character,
		(point) => `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
	).join(' ');

/** Accents can be piled up without end: of such a character only the beginning is shown. */
const MOST_POINTS = 16;

/** A character so that it can be seen: blanks by a sign, what has no shape of its own by its number. */
export function sign(character: string): string {
	const points = Array.from(character.slice(0, 4 * MOST_POINTS));
	if (points.length > MOST_POINTS) return `${sign(points.slice(0, 4).join(''))}…`;
	if (Object.hasOwn(named, character)) return named[character].sign;
	// Controls, unassigned and private ones, surrogates, and blanks without a sign of their own.
	if (/^[\p{C}\p{Z}]+$/u.test(character)) return codePoints(character);
	// An accent that stands alone is set on a dotted circle.
	if (/^\p{M}/u.test(character)) return `◌${character}`;
	return character;
}

/** The same where there is room for one letter only. */
export function glyph(character: string): string {
	const seen = sign(character);
	if (!seen.startsWith('U+')) return seen;
	// Unicode has pictures of the controls; what else has no shape is shown as programs show it.
	const code = character.codePointAt(0) ?? 0;
	return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\ufffd';
}

/** The same in words, for a table and for speech. */
export function characterName(character: string, lang: Lang): string {
	return Object.hasOwn(named, character) ? named[character].name[lang] : sign(character);
}
