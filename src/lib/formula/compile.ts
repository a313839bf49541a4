import katex from 'katex';
import { katexOptions } from './katex-options.ts';
import type { Cut, Formula } from './formula';
import { plainTex } from './plain-tex.ts';

/**
 * Slots are set as numbers no formula holds, so KaTeX keeps each in one element of its HTML and one of its MathML,
 * spaced as the number that will stand there.
 */
const placeholder = (index: number) => `86753.${1000 + index}`;
const slotMacro = /\\slot\s*\{([a-z][a-z0-9-]*)\}/gi;
/** The element that holds a placeholder and nothing else: `<span class="mord">` in HTML, `<mn>` in MathML. */
const slotElement = /<(mn|span class="mord[^"]*")>86753\.(\d{4})(<\/(?:mn|span)>)/g;
/** KaTeX keeps its source beside the MathML. There the placeholders would be a lie, so it is left out; `tex` stands for it. */
const annotation = /<annotation[^>]*>[\s\S]*?<\/annotation>/g;

/**
 * Sets TeX once, at build time, and cuts the result where `\slot{name}` stands.
 *
 * @throws Error if KaTeX refuses the TeX, or a slot stands where no number can, such as inside `\text`.
 */
export function compileFormula(source: string): Formula {
	const names: string[] = [];
	const withPlaceholders = source.replace(
		slotMacro,
		(_, name: string) => `{${placeholder(names.push(name) - 1)}}`
	);
	const cut = (output: 'html' | 'mathml'): Cut => {
		const markup = katex
			.renderToString(withPlaceholders, { ...katexOptions, output })
			.replace(annotation, '')
			.replace(/<math[\s\S]*<\/math>/, '<span class="katex-mathml">$&</span>');
		const parts: string[] = [];
		const slots: string[] = [];
		let end = 0;
		for (const { 0: whole, 1: opening, 2: number, 3: closing, index } of markup.matchAll(slotElement)) {
			const name = names[Number(number) - 1000];
			parts.push(`${markup.slice(end, index)}<${opening} data-slot="${name}">`);
			slots.push(name);
			end = index + whole.length - closing.length;
		}
		parts.push(markup.slice(end));
		if (slots.length !== names.length || parts.some((part) => part.includes('86753'))) {
			throw new Error(`A slot stands where no number can stand in “${source}”.`);
		}
		return { parts, slots };
	};
	return { tex: plainTex(source), html: cut('html'), mathml: cut('mathml') };
}

/**
 * The formulas of a `.tex` file: `name: TeX`, going on over lines that begin with white space; `%` begins a comment line.
 *
 * @throws TexError with the line of the formula that could not be set
 */
export function compileFormulas(text: string): Record<string, Formula> {
	const formulas: Record<string, Formula> = {};
	for (const { name, source, line } of readFormulas(text)) {
		if (Object.hasOwn(formulas, name)) throw new TexError(`“${name}” is defined twice.`, line);
		try {
			formulas[name] = compileFormula(source);
		} catch (error) {
			throw new TexError(error instanceof Error ? error.message : String(error), line);
		}
	}
	return formulas;
}

/** What is wrong in a `.tex` file, and in which line, counted from 1. */
export class TexError extends Error {
	constructor(
		message: string,
		readonly line: number
	) {
		super(message);
		this.name = 'TexError';
	}
}

interface Source {
	readonly name: string;
	readonly line: number;
	source: string;
}

function readFormulas(text: string): Source[] {
	const sources: Source[] = [];
	for (const [index, content] of text.split('\n').entries()) {
		if (content.trim() === '' || content.startsWith('%')) continue;
		const start = /^([a-z][\w-]*):\s*(.*)$/i.exec(content);
		const last = sources.at(-1);
		if (start) sources.push({ name: start[1], source: start[2], line: index + 1 });
		else if (last && /^\s/.test(content)) last.source += ` ${content.trim()}`;
		else throw new TexError('A formula is written as “name: TeX”.', index + 1);
	}
	return sources;
}
