import { decimals, percent, plain, probability, significant } from '$lib/i18n/format';
import type { Unit } from '$lib/math';

/** A widget's present state as scripts that stand alone. Each, when run, prints `output`. */
export interface Code {
	readonly pytorch: string;
	readonly numpy: string;
	/** What both print: the widget's figures with the digits shown, in the ASCII of `asPrinted`. */
	readonly output: string;
}

/**
 * How a figure is written, here and by the printed line alike: `decimals` (1.3863), `hundredths` (1.39), `plain` (a given number: 0.1),
 * `significant` (56.62), `percent` (68%), `probability` (0.0312, but 2.1e-07 rather than 0.0000), `count` (a whole number: 4).
 */
export type Writing =
	'decimals' | 'hundredths' | 'significant' | 'plain' | 'percent' | 'probability' | 'count';

/** One printed line: `name = 1.3863 nat`. The script's own variable of that name holds the value. */
export interface Printed {
	/** A Python name that the script has assigned: one word in English, as it is printed. */
	readonly name: string;
	/** The figure as the widget has it: one number, one for each outcome, or a text, which is printed as it is. */
	readonly value: number | string | ArrayLike<number>;
	/** How numbers are written; `decimals` if nothing is said. */
	readonly as?: Writing;
	readonly unit?: Unit;
}

/** A number that is given in the script: one, a row, or a matrix. It computes in float64, whatever it came in. */
export type Given = number | ArrayLike<number> | readonly ArrayLike<number>[];

export interface ScriptParts {
	/** What the state gives, by Python name. Each becomes a float64 tensor or array. */
	readonly given: Readonly<Record<string, Given>>;
	/** The lines that compute, in either library. `math`, `F` and the library itself are imported as they are used. */
	readonly pytorch: readonly string[];
	readonly numpy: readonly string[];
	readonly prints: readonly Printed[];
}

/** A number as Python reads it back to the last bit: 0.1 stays 0.1, and 1 is a float. */
export function float(value: number): string {
	if (Number.isNaN(value)) return 'math.nan';
	if (!Number.isFinite(value)) return value > 0 ? 'math.inf' : '-math.inf';
	const text = Object.is(value, -0) ? '-0' : String(value);
	return /[.e]/.test(text) ? text : `${text}.0`;
}

/** A float32 number as briefly as float32 reads it back. */
function shortFloat(value: number): string {
	const digits = [6, 7, 8, 9].find(
		(precision) => Math.fround(Number(value.toPrecision(precision))) === value
	);
	return float(digits ? Number(value.toPrecision(digits)) : value);
}

/** A row or a matrix as a Python list. Long rows are broken, matrices set row by row. */
export function list(values: ArrayLike<number> | readonly ArrayLike<number>[]): string {
	if (isMatrix(values)) return `[\n${Array.from(values, (row) => `    ${list(row)},`).join('\n')}\n]`;
	const items = Array.from(values);
	const texts = items.map(values instanceof Float32Array ? shortFloat : float);
	if (texts.length <= 10) return `[${texts.join(', ')}]`;
	const rows = Array.from({ length: Math.ceil(texts.length / 10) }, (_, row) =>
		texts.slice(10 * row, 10 * row + 10).join(', ')
	);
	return `[\n${rows.map((row) => `    ${row},`).join('\n')}\n]`;
}

/** A text as a Python string. JSON's escapes are Python's, too. */
export function string(text: string): string {
	return JSON.stringify(text);
}

/** A figure as a script prints it: `∞` is `inf`, `−` is `-`, `–` (no value) is `nan`, and an exponent has two digits. */
export function asPrinted(shown: string): string {
	return shown
		.replaceAll('∞', 'inf')
		.replaceAll('−', '-')
		.replaceAll('–', 'nan')
		.replace(/e([+-]?)(\d)$/, 'e$10$2');
}

/** `torch.log` or `torch.log2`: the logarithm that counts in the given unit. */
export const log: Readonly<Record<Unit, string>> = { nat: 'log', bit: 'log2' };

/** Puts what a library gives in nats into the unit: ` / math.log(2)`, or nothing. */
export const fromNats: Readonly<Record<Unit, string>> = { nat: '', bit: ' / math.log(2)' };

function isMatrix(
	values: ArrayLike<number> | readonly ArrayLike<number>[]
): values is readonly ArrayLike<number>[] {
	return values.length > 0 && typeof values[0] !== 'number';
}

function written(value: Given): string {
	return typeof value === 'number' ? float(value) : list(value);
}

const writers: Readonly<
	Record<Writing, { readonly shown: (value: number) => string; readonly python: readonly string[] }>
> = {
	// Rounded first to twelve decimals, as the widget does: see `decimals`. Adding 0 makes a zero of -0.
	decimals: {
		shown: decimals,
		python: [
			'def as_decimals(v):',
			'    return f"{v:.4e}" if abs(v) >= 1e15 else f"{round(round(v, 12), 4) + 0:.4f}"'
		]
	},
	hundredths: {
		shown: (value) => decimals(value, 2),
		python: ['def as_hundredths(v):', '    return f"{round(round(v, 12), 2) + 0:.2f}"']
	},
	significant: {
		shown: significant,
		python: [
			'def as_significant(v):',
			'    v = float(f"{v:.12g}")',
			'    if v == 0 or not math.isfinite(v):',
			'        return f"{v + 0:.0f}"',
			'    exponent = int(f"{v:.3e}".split("e")[1])',
			'    return f"{v:.{max(0, 3 - exponent)}f}" if -4 <= exponent < 6 else f"{v:.3e}"'
		]
	},
	plain: {
		shown: plain,
		python: [
			'def as_plain(v):',
			'    return f"{v:.1e}" if 0 < abs(v) < 5e-5 else f"{round(round(v, 12), 4) + 0:.12g}"'
		]
	},
	percent: {
		shown: percent,
		python: ['def as_percent(v):', '    return f"{round(round(100 * v, 12), 0) + 0:.0f}%"']
	},
	probability: {
		shown: probability,
		python: [
			'def as_probability(v):',
			'    return f"{v:.1e}" if 0 < v < 5e-5 else f"{round(round(v, 12), 4) + 0:.4f}"'
		]
	},
	count: {
		shown: (value) => (Number.isFinite(value) ? String(value) : decimals(value)),
		python: ['def as_count(v):', '    return f"{v:.0f}"']
	}
};

const libraries = {
	pytorch: {
		imports: ['import torch', 'import torch.nn.functional as F'],
		float64: (text: string) => `torch.tensor(${text}, dtype=torch.float64)`,
		float32: (text: string) => `torch.tensor(${text}).double()`,
		numbers: 'torch.as_tensor(x, dtype=torch.float64).flatten().tolist()'
	},
	numpy: {
		imports: ['import numpy as np'],
		float64: (text: string) => `np.array(${text})`,
		float32: (text: string) => `np.float32(${text}).astype(float)`,
		numbers: 'np.ravel(x).tolist()'
	}
} as const;

function script(library: keyof typeof libraries, { given, prints, ...bodies }: ScriptParts): string {
	const { imports, float64, float32, numbers } = libraries[library];
	const body = [
		...Object.entries(given).map(([name, value]) => {
			const literal = value instanceof Float32Array ? float32 : float64;
			return `${name} = ${literal(written(value))}`;
		}),
		...bodies[library]
	];
	const figures = prints.filter(({ value }) => typeof value !== 'string');
	const writings = [...new Set(figures.map((line) => line.as ?? 'decimals'))];
	const lines = writings.flatMap((writing) => writers[writing].python);
	const uses = (name: string) => [...body, ...lines].some((line) => new RegExp(`\\b${name}\\.`).test(line));
	return [
		...(uses('math') ? ['import math', ''] : []),
		...imports.filter((line) => !line.endsWith(' as F') || uses('F')),
		'',
		...body,
		'',
		'',
		...writings.flatMap((writing) => [...writers[writing].python, '', '']),
		'def show(name, x, unit, write):',
		`    digits = ", ".join(write(v) for v in ${numbers})`,
		'    print(f"{name} = {digits} {unit}".strip())',
		'',
		'',
		...prints.map(({ name, value, unit = '', as = 'decimals' }) =>
			typeof value === 'string'
				? `print(f"${name} = {${name}}")`
				: `show("${name}", ${name}, "${unit}", as_${as})`
		),
		''
	].join('\n');
}

function output({ prints }: ScriptParts): string {
	return prints
		.map(({ name, value, unit = '', as = 'decimals' }) => {
			if (typeof value === 'string') return `${name} = ${value}\n`;
			const values = typeof value === 'number' ? [value] : Array.from(value);
			const digits = values.map((one) => asPrinted(writers[as].shown(one))).join(', ');
			return `${`${name} = ${digits} ${unit}`.trimEnd()}\n`;
		})
		.join('');
}

/**
 * Writes a widget's two scripts: imports, what is given, the lines that compute, and one printed line a figure. They
 * run in PyTorch 1.13 and NumPy 1.24 and later without a warning, zeros and infinities included.
 */
export function scripts(parts: ScriptParts): Code {
	return { pytorch: script('pytorch', parts), numpy: script('numpy', parts), output: output(parts) };
}
