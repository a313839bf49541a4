import { expectedSlopes, expectedSums, weightSpread, type ExpectedSums } from '$lib/math';
import type { Histogram } from './measure';
import { classes, examplesOf, nameOf, sizesOf, type State } from './state';
import type { Strips } from './strips.svelte';
import type { Spread } from './summary';

/** One layer of the strip. Of what isn't measured yet, the theory alone is there. */
export interface Layer {
	/** 784→200 */
	readonly name: string;
	readonly weightStd: number;
	readonly expected: ExpectedSums;
	/** The slopes' standard deviation by theory, handed back from that measured at the logits. */
	readonly expectedSlope: number | undefined;
	/** Over the random beginnings. */
	readonly std: Spread | undefined;
	readonly slope: Spread | undefined;
	readonly shown: ShownLayer | undefined;
}

/** The layer in the beginning that is drawn in full, after its steps. */
export interface ShownLayer {
	readonly std: number;
	readonly slope: number;
	readonly norm: number;
	readonly idle: number;
	readonly sums: Histogram;
	readonly slopes: Histogram;
}

export type Remark = 'diverged' | 'dead' | 'still' | 'alike' | 'worse' | 'climbs' | 'rests';

export interface Figures {
	readonly sizes: readonly number[];
	readonly examples: number;
	readonly layers: readonly Layer[];
	/** log 10 */
	readonly guess: number;
	/** How many beginnings are summed up. */
	readonly count: number;
	/** First losses over the beginnings, each of them in nats, too. */
	readonly first: (Spread & { readonly nats: readonly number[] }) | undefined;
	/** Mean square of the inputs, as the theory has it. */
	readonly square: number;
	/** Of the beginning that is shown: before each step and after the last, in the unit. */
	readonly losses: readonly number[];
	readonly remarks: readonly Remark[];
}

/** Pure: what was measured is a resource. Without it, the theory. */
export function compute(state: State, strips: Pick<Strips, 'live' | 'digits' | 'known'>): Figures {
	const sizes = sizesOf(state);
	const examples = examplesOf(state);
	const perNat = state.unit === 'bit' ? 1 / Math.LN2 : 1;
	const spreads = sizes.slice(1).map((fanOut, layer) => weightSpread(state.init, sizes[layer], fanOut));
	const moments = state.input === 'digits' ? strips.digits : { square: 1, cosine: 0 };
	const expected = expectedSums({ sizes, activation: state.activation }, spreads, { ...moments, examples });

	const live = strips.live?.name === nameOf(state) ? strips.live : undefined;
	const known = strips.known(state);
	const measured = live?.steps === state.steps ? live : state.steps === 0 ? known : undefined;
	const summary = known?.summary ?? live?.summary;
	const shown = measured?.shown;
	const start = summary?.slope.at(-1)?.mean ?? (state.steps === 0 ? shown?.slope.at(-1) : undefined);
	const slopes = start === undefined ? undefined : expectedSlopes(sizes, spreads, expected, start);

	const inUnit = ({ mean, spread, all }: Spread) => ({
		mean: mean * perNat,
		spread: spread * perNat,
		all: all.map((loss) => loss * perNat),
		nats: all
	});
	return {
		sizes,
		examples,
		layers: spreads.map((weightStd, layer) => ({
			name: `${sizes[layer]}→${sizes[layer + 1]}`,
			weightStd,
			expected: expected[layer],
			expectedSlope: slopes?.[layer],
			std: summary?.std[layer],
			slope: summary?.slope[layer],
			shown: shown && {
				std: shown.std[layer],
				slope: shown.slope[layer],
				norm: shown.norm[layer],
				idle: shown.idle[layer],
				sums: shown.sums[layer],
				slopes: shown.slopes[layer]
			}
		})),
		square: moments.square,
		guess: Math.log(classes) * perNat,
		count: summary?.count ?? 0,
		first: summary && inUnit(summary.loss),
		losses: (measured?.losses ?? []).map((loss) => loss * perNat),
		remarks: measured ? remarksOn(state, measured.losses, shown!.idle, shown!.norm) : []
	};
}

/** A loss this many times the first is no accident. */
const WORSE = 1.5;

function remarksOn(
	{ rate, steps, init, activation, depth }: State,
	losses: readonly number[],
	idle: readonly number[],
	norm: readonly number[]
): Remark[] {
	const last = losses[losses.length - 1];
	if (!Number.isFinite(last)) return ['diverged'];
	const all: Remark[] = [];
	if (activation === 'relu' && init !== 'zeros' && idle.slice(0, -1).some((share) => share === 1))
		all.push('dead');
	if (norm.every((one) => one === 0) && depth > 1) all.push('still');
	else if (init === 'zeros' && depth > 1) all.push('alike');
	if (steps > 0 && rate === 0) all.push('rests');
	else if (steps > 0 && rate < 0) all.push('climbs');
	else if (steps > 0 && last > WORSE * losses[0]) all.push('worse');
	return all;
}
