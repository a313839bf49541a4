import { ContentError } from './content-error';

export interface FrontMatter {
	readonly fields: Readonly<Record<string, string>>;
	readonly body: string;
	/** Lines before the body, so that errors in it name the line of the file. */
	readonly offset: number;
}

/**
 * Splits a content file into its `key: value` lines between two `---` lines, and the Markdown after them.
 *
 * @throws ContentError if the front matter is missing or a line of it is not `key: value`, or a wanted key is absent.
 */
export function frontMatter(file: string, text: string, wanted: readonly string[]): FrontMatter {
	const lines = text.split('\n');
	const end = lines.indexOf('---', 1);
	if (lines[0] !== '---' || end < 0) {
		throw new ContentError(file, 1, 'the file must begin with front matter between two lines “---”.');
	}
	const fields: Record<string, string> = {};
	for (let index = 1; index < end; index++) {
		const match = /^([a-z]+):\s*(.+)$/i.exec(lines[index]);
		if (!match) throw new ContentError(file, index + 1, `“${lines[index]}” is not of the form “key: value”.`);
		fields[match[1]] = match[2].trim();
	}
	for (const key of wanted) {
		if (!(key in fields)) throw new ContentError(file, 1, `the front matter has no “${key}”.`);
	}
	return { fields, body: lines.slice(end + 1).join('\n'), offset: end + 1 };
}
