/** A Chinese character or a word, with the marks before it that must not end a line, and those and the space behind it that must not begin one. */
const unit =
	/[（《「『“‘]*(?:\p{Script=Han}|[^\s\p{Script=Han}，。、；：？！（）《》「」『』“”‘’]+(?:’\p{Script=Latin}+)*)?[，。、；：？！）》」』”’]*\s*/gu;

/** Breaks a text into lines that fit, between words or Chinese characters; a word longer than a line is cut. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const [piece] of text.matchAll(unit)) {
		if (line !== '' && measure((line + piece).trimEnd()) > width) {
			lines.push(line.trimEnd());
			line = '';
		}
		for (const character of measure(piece.trimEnd()) > width ? piece : [piece]) {
			if (line !== '' && measure((line + character).trimEnd()) > width) {
				lines.push(line);
				line = '';
			}
			line += character;
		}
	}
	if (line.trimEnd() !== '') lines.push(line.trimEnd());
	return lines;
}
