/** What one text node holds of one line on the screen, in pixels of the window. */
export interface Piece {
	/** Without the white space around it. */
	readonly text: string;
	/** Whether white space separates it from what stands before or after it in the line. */
	readonly spaced: { readonly before: boolean; readonly after: boolean };
	/** Where its first visible character begins and its last one ends. */
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly height: number;
}

/** A text node where the browser broke it into lines. */
export function piecesOf(node: Text): Piece[] {
	const lines: { text: string; left: number; right: number; top: number; height: number }[] = [];
	const range = document.createRange();
	let before = '';
	let index = 0;
	for (const character of node.data) {
		range.setStart(node, index);
		range.setEnd(node, (index += character.length));
		const box = range.getClientRects()[0];
		const blank = character.trim() === '';
		const line = lines.at(-1);
		if (box && line && Math.abs(line.top - box.top) < box.height / 2) {
			line.text += character;
			if (!blank) line.right = box.right;
		} else if (box && !blank) {
			lines.push({
				text: before + character,
				left: box.left,
				right: box.right,
				top: box.top,
				height: box.height
			});
		}
		before = blank ? ' ' : '';
	}
	return lines.map(({ text, ...box }) => ({
		text: text.trim().replace(/\s+/g, ' '),
		spaced: { before: /^\s/.test(text), after: /\s$/.test(text) },
		...box
	}));
}

/** The element whose lines a text stands in: the nearest that isn't itself part of a line. */
export function blockOf(node: Text): Element | null {
	let element = node.parentElement;
	while (element && ['inline', 'contents'].includes(getComputedStyle(element).display)) {
		element = element.parentElement;
	}
	return element;
}
