/** The faces of `tokens.css` that hold nothing but the marks which Latin and Chinese share. No other program knows them. */
const marksFace = /["']?Surprisal (Song|Hei) marks["']?,\s*/;
/** An apostrophe between Latin letters belongs to their word. */
const marks =
	/((?:[“”‘…—]|’(?!(?<=\p{Script=Latin}’)\p{Script=Latin})|(?<=\p{Script=Han})·(?=\p{Script=Han}))+)/u;

/** In whose marks a Chinese picture is set, wherever it is opened. */
const chinese: Readonly<Record<string, string>> = {
	Song: "'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, serif",
	Hei: "'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', SimHei, sans-serif"
};

/** A computed `font-family` without this page's private faces. */
export const publicFamily = (family: string): string => family.replace(marksFace, '');

/**
 * A text in parts, those in which the shared marks are to be set in a Chinese face with that face's `family`. In a
 * `font-family` that isn't Chinese, all of it is one part.
 */
export function partsOf(text: string, fontFamily: string): { text: string; family?: string }[] {
	const kind = marksFace.exec(fontFamily)?.[1];
	if (kind === undefined) return [{ text }];
	return text
		.split(marks)
		.map((text, index) => (index % 2 === 1 ? { text, family: chinese[kind] } : { text }))
		.filter(({ text }) => text !== '');
}
