/** A Chinese character or a word, with the punctuation and the space that must not begin a line. */
const unit =
	/(?:\p{Script=Han}|[^\s\p{Script=Han}，。、；：？！）》」』”’]+)?[，。、；：？！）》」』”’]*\s*/gu;

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
