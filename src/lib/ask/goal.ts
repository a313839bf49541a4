import type { Unit } from '$lib/math';
import { numberIn, type Watched } from './path';

export type Comparison = '=' | '<' | '>' | '≤' | '≥';

/** A number in a widget's figures or state, under the name the reader knows. */
export interface Quantity {
	readonly path: string;
	readonly name: string;
	/** Whether it is an amount of information, which changes with the reader's unit. */
	readonly informational: boolean;
}

/** A number that a quantity is compared with, in a unit of its own whatever the reader's is. */
export interface Amount {
	readonly number: number;
	readonly unit?: Unit;
	/** How far off still counts, in the same unit. */
	readonly within?: number;
}

/** One condition of a goal. */
export interface Condition {
	readonly quantity: Quantity;
	readonly comparison: Comparison;
	readonly wanted: Quantity | Amount;
}

export const isAmount = (wanted: Quantity | Amount): wanted is Amount => 'number' in wanted;

/** A condition as it stands now. Both numbers are in `unit`, where there is one. */
export interface Standing {
	readonly met: boolean;
	readonly value: number | undefined;
	readonly wanted: number | undefined;
	readonly unit: Unit | undefined;
	/** The widget's own number, where the reader has chosen another unit. */
	readonly shown: { readonly value: number; readonly unit: Unit } | undefined;
}

/** What floats leave behind must not decide whether a number typed to the last digit counts. */
const HAIR = 1e-9;

const nats: Readonly<Record<Unit, number>> = { nat: 1, bit: Math.LN2 };

/** The unit in which a widget's figures are computed now. */
export function unitOf(state: object): Unit | undefined {
	const unit = 'unit' in state ? state.unit : undefined;
	return unit === 'nat' || unit === 'bit' ? unit : undefined;
}

function holds(value: number, comparison: Comparison, wanted: number, within: number): boolean {
	switch (comparison) {
		case '=':
			return value === wanted || Math.abs(value - wanted) <= within + HAIR;
		case '<':
			return value < wanted;
		case '>':
			return value > wanted;
		case '≤':
			return value <= wanted + HAIR;
		case '≥':
			return value >= wanted - HAIR;
	}
}

/** How a widget stands to a condition. Figures in the reader's unit are converted to the condition's own. */
export function stand({ quantity, comparison, wanted }: Condition, widget: Watched): Standing {
	const readers = unitOf(widget.state);
	const found = numberIn(widget, quantity.path);
	const unit = quantity.informational ? ((isAmount(wanted) ? wanted.unit : undefined) ?? readers) : undefined;
	const factor = unit && readers ? nats[readers] / nats[unit] : 1;
	const value = found === undefined ? undefined : found * factor;
	const target = isAmount(wanted) ? wanted.number : numberIn(widget, wanted.path);
	const met =
		value !== undefined &&
		target !== undefined &&
		holds(value, comparison, target, isAmount(wanted) ? (wanted.within ?? 0) : 0);
	const shown =
		found !== undefined && readers && unit && readers !== unit ? { value: found, unit: readers } : undefined;
	return { met, value, wanted: target, unit, shown };
}
