/** The private macros that take an argument, and the one that takes none. */
const role = /\\(?:p|q|price)(?![A-Za-z])\s*/;
const divergence = /\\KL(?![A-Za-z])\s*/g;

/** The argument at the start of a TeX source, and what follows it. */
function argumentOf(source: string): [argument: string, rest: string] {
	if (!source.startsWith('{')) {
		const [token] = /^\\[a-z]+|^\\?./i.exec(source) ?? [''];
		return [token, source.slice(token.length)];
	}
	let depth = 0;
	for (const [at, character] of [...source].entries()) {
		depth += { '{': 1, '}': -1 }[character] ?? 0;
		if (depth === 0) return [source.slice(1, at), source.slice(at + 1)];
	}
	return [source.slice(1), ''];
}

/** A formula as TeX that any other program reads: without the macros that give a part its role's colour. */
export function plainTex(source: string): string {
	const found = role.exec(source);
	if (!found) return source.replace(divergence, 'D_{\\mathrm{KL}}');
	const before = plainTex(source.slice(0, found.index));
	const [argument, rest] = argumentOf(source.slice(found.index + found[0].length));
	const plain = plainTex(argument);
	// One letter needs no braces, unless it would lengthen the command before it.
	const bare = plain.length === 1 && !/\\[a-z]+$/i.test(before);
	return before + (bare ? plain : `{${plain}}`) + plainTex(rest);
}
