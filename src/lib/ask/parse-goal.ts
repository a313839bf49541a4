import { readNumber } from '$lib/machine/parameters';
import type { Comparison } from './goal';

/** A condition as the author wrote it, before anybody knows whether such figures exist. */
export interface WrittenCondition {
	readonly path: string;
	readonly comparison: Comparison;
	readonly wanted:
		| { readonly path: string }
		| { readonly number: number; readonly unit?: 'nat' | 'bit'; readonly within?: number };
}

const comparisons: Readonly<Record<string, Comparison>> = {
	'=': '=',
	'<': '<',
	'>': '>',
	'≤': '≤',
	'<=': '≤',
	'≥': '≥',
	'>=': '≥'
};

const PATH = '[A-Za-z]\\w*(?:\\.\\w+)*';
const CONDITION = new RegExp(`^(${PATH})\\s*(<=|>=|[=<>≤≥])\\s*(.+?)(?:\\s+within\\s+(.+))?$`);
const WHOLE_PATH = new RegExp(`^${PATH}$`);
const AMOUNT = /^(\S+?)(?:\s*(nat|bit))?$/;

function readCondition(text: string): WrittenCondition {
	const match = CONDITION.exec(text);
	if (!match) {
		throw new RangeError(
			`“${text}” is not a condition; write “path = number unit within tolerance”, with =, <, >, ≤ or ≥, or another path for the number.`
		);
	}
	const [, path, sign, operand, tolerance] = match;
	const comparison = comparisons[sign];
	if (tolerance !== undefined && comparison !== '=') {
		throw new RangeError(`“${text}”: “within” goes with “=” only.`);
	}
	if (operand === '∞') {
		if (tolerance !== undefined) throw new RangeError(`“${text}”: nothing is within reach of ∞.`);
		return { path, comparison, wanted: { number: Infinity } };
	}
	const [, digits, unit] = AMOUNT.exec(operand) ?? [];
	const number = digits === undefined ? undefined : readNumber(digits);
	if (number === undefined) {
		if (!WHOLE_PATH.test(operand)) {
			throw new RangeError(
				`“${text}”: “${operand}” is neither a number (with or without nat or bit), nor ∞, nor a path.`
			);
		}
		if (comparison === '=') {
			throw new RangeError(
				`“${text}”: two figures are compared by <, >, ≤ or ≥; for “=” take their difference.`
			);
		}
		return { path, comparison, wanted: { path: operand } };
	}
	const within = tolerance === undefined ? undefined : readNumber(tolerance);
	if (tolerance !== undefined && (within === undefined || within <= 0)) {
		throw new RangeError(
			`“${text}”: “${tolerance}” is not a tolerance; it is a number above 0, without a unit.`
		);
	}
	return {
		path,
		comparison,
		wanted: {
			number,
			...(unit === 'nat' || unit === 'bit' ? { unit } : {}),
			...(within === undefined ? {} : { within })
		}
	};
}

const parts = (text: string) =>
	text
		.split(/[;；]/)
		.map((part) => part.trim())
		.filter((part) => part !== '');

/**
 * Reads `entropy = 1 bit within 0.005; p.length = 4; reverse > kl`.
 *
 * @throws RangeError, in words for the author, if it is no goal.
 */
export function parseGoal(text: string): readonly WrittenCondition[] {
	const conditions = parts(text).map(readCondition);
	if (conditions.length === 0) throw new RangeError('the goal is empty.');
	return conditions;
}

/**
 * Reads `entropy: H(p); p.length: number of outcomes`.
 *
 * @throws RangeError, in words for the author, if a part is not `path: name`.
 */
export function parseNames(text: string): ReadonlyMap<string, string> {
	return new Map(
		parts(text).map((part) => {
			const [, path, name] = /^([^:：]+)[:：](.+)$/.exec(part) ?? [];
			if (path === undefined) throw new RangeError(`names: “${part}” is not of the form “path: name”.`);
			return [path.trim(), name.trim()] as const;
		})
	);
}
