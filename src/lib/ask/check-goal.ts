import type { Condition, Quantity } from './goal';
import { stand, unitOf } from './goal';
import type { WrittenCondition } from './parse-goal';
import { numberIn, type Watched } from './path';

/** Opens the widget a question is about; `changed` parameters replace those the lesson gives it. */
export type Opener = (changed?: Readonly<Record<string, string>>) => Promise<Watched>;

/**
 * Whether the number at a path changes with the reader's unit: found out by computing it in both. Zero and infinity are
 * the same in every unit and tell nothing: undefined.
 *
 * @throws RangeError if there is no such number.
 */
export async function changesWithUnit(path: string, open: Opener): Promise<boolean | undefined> {
	const widget = await open();
	const number = (of: Watched) => {
		const value = numberIn(of, path);
		if (value === undefined) throw new RangeError(`neither figures nor state have a number “${path}”.`);
		return value;
	};
	const found = number(widget);
	if (unitOf(widget.state) === undefined) return false;
	const [nat, bit] = [number(await open({ unit: 'nat' })), number(await open({ unit: 'bit' }))];
	if (Math.abs(nat - bit) > 1e-9) return true;
	return found === 0 || !Number.isFinite(found) ? undefined : false;
}

/**
 * Joins what the author wrote with what the widget has.
 *
 * @throws RangeError, in words for the author, if a path leads nowhere or has no name, if a unit is missing or out of
 * place, or if the goal is met before anybody has done anything.
 */
export async function checkGoal(
	written: readonly WrittenCondition[],
	names: ReadonlyMap<string, string>,
	open: Opener
): Promise<readonly Condition[]> {
	const start = await open();
	const conditions: Condition[] = [];
	for (const condition of written) conditions.push(await complete(condition, names, open, start));
	if (conditions.every((condition) => stand(condition, start).met)) {
		throw new RangeError('the goal is met at the start: there is nothing to do.');
	}
	const used = conditions.flatMap(({ quantity, wanted }) => [
		quantity,
		...('path' in wanted ? [wanted] : [])
	]);
	for (const path of names.keys()) {
		if (!used.some((quantity) => quantity.path === path)) {
			throw new RangeError(`names: the goal has no “${path}”.`);
		}
	}
	return conditions;
}

async function complete(
	{ path, comparison, wanted }: WrittenCondition,
	names: ReadonlyMap<string, string>,
	open: Opener,
	start: Watched
): Promise<Condition> {
	const quantity = async (of: string, otherwise: boolean): Promise<Quantity> => {
		const name = names.get(of);
		if (name === undefined) {
			throw new RangeError(`“${of}” has no name for the reader: names="${of}: …".`);
		}
		return { path: of, name, informational: (await changesWithUnit(of, open)) ?? otherwise };
	};
	if ('path' in wanted) {
		const [left, right] = [await quantity(path, true), await quantity(wanted.path, true)];
		if (left.informational !== right.informational) {
			throw new RangeError(`“${path}” and “${wanted.path}”: only one of them is an amount of information.`);
		}
		return { quantity: left, comparison, wanted: right };
	}
	const infinite = wanted.number === Infinity;
	const found = await quantity(path, wanted.unit !== undefined || infinite);
	// Infinity is the same in every unit, and can be met exactly.
	if (infinite) return { quantity: found, comparison, wanted };
	if (found.informational && !wanted.unit) {
		throw new RangeError(`“${path}” is an amount of information: write nat or bit after ${wanted.number}.`);
	}
	if (!found.informational && wanted.unit) {
		throw new RangeError(`“${path}” is no amount of information: leave out “${wanted.unit}”.`);
	}
	const isCount = Number.isInteger(wanted.number) && Number.isInteger(numberIn(start, path));
	if (comparison === '=' && wanted.within === undefined && (found.informational || !isCount)) {
		throw new RangeError(
			`“${path} = ${wanted.number}” can hardly be met to the last digit: add “within 0.005”.`
		);
	}
	return { quantity: found, comparison, wanted };
}
