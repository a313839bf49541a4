import { moved, type Steps } from '$lib/charts/keys';

/**
 * The keys of columns that are sliders in a row: left and right go from one to the next, round and round; the other keys move
 * the one that has the focus.
 *
 * @param columns in the order in which they stand
 * @param set called with where the key moves `value`
 */
export function onColumnKey(
	event: KeyboardEvent,
	{
		index,
		value,
		steps,
		columns,
		set
	}: {
		readonly index: number;
		readonly value: number;
		readonly steps: Steps;
		readonly columns: readonly (SVGGElement | undefined)[];
		readonly set: (value: number) => void;
	}
): void {
	const aside = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
	const next = moved(event.key, value, steps);
	if (aside !== undefined) columns[(index + aside + columns.length) % columns.length]?.focus();
	else if (next !== undefined) set(next);
	else return;
	event.preventDefault();
}
