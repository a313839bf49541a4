/** Rules within these stand or fall one by one. */
const GROUPS = /^@(?:media|container|supports|layer)\b/;
const SCOPE = /svelte-[a-z0-9]+/g;
const CLASS = /(?<=\.)[a-z][\w-]*/gi;

/** A sheet's rules in their order: each with what stands before its braces, and between them. */
function* rulesOf(css: string): Generator<{ readonly prelude: string; readonly body?: string }> {
	let start = 0;
	let open = -1;
	let depth = 0;
	let quote = '';
	for (let i = 0; i < css.length; i++) {
		const sign = css[i];
		if (sign === '\\') i++;
		else if (quote) quote = sign === quote ? '' : quote;
		else if (sign === '"' || sign === "'") quote = sign;
		else if (sign === '{' && depth++ === 0) open = i;
		else if (sign === '}' && --depth === 0) {
			yield { prelude: css.slice(start, open), body: css.slice(open + 1, i) };
			start = i + 1;
		} else if (sign === ';' && depth === 0) {
			yield { prelude: css.slice(start, i) };
			start = i + 1;
		}
	}
}

/**
 * What a script's components and formulas need of the widgets' style sheet. A component that has styles of its own has their
 * scope's name, `svelte-…`, in its code; rules of a scope that the script doesn't name style nothing it can draw. Formulas are ready
 * HTML in the script, so KaTeX's rules go by the classes that stand there.
 */
export function stylesFor(css: string, script: string): string {
	const scopes = new Set(script.match(SCOPE));
	const hasFormulas = /class=\\?["'`]katex/.test(script);
	const words = new Set(script.match(/[\w-]+/g));
	/** Whether the script writes every class of one of the selectors; one that can't be taken apart is not judged. */
	const isWritten = (selectors: string) =>
		selectors.includes('(') ||
		selectors.split(',').some((one) => (one.match(CLASS) ?? []).every((name) => words.has(name)));
	const isNeeded = (prelude: string, body: string) => {
		if (/\.katex/.test(prelude)) return hasFormulas && isWritten(prelude);
		if (!hasFormulas && /^@font-face.*KaTeX/s.test(prelude + body)) return false;
		const named: readonly string[] = prelude.match(SCOPE) ?? [];
		return named.length === 0 || named.some((scope) => scopes.has(scope));
	};
	let kept = '';
	for (const { prelude, body } of rulesOf(css)) {
		if (body === undefined) kept += `${prelude};`;
		else if (GROUPS.test(prelude.trim())) {
			const inner = stylesFor(body, script);
			if (inner) kept += `${prelude}{${inner}}`;
		} else if (isNeeded(prelude.trim(), body)) kept += `${prelude}{${body}}`;
	}
	return kept;
}
