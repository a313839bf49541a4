import { drawWeights, finish, mlpPass } from '$lib/math';
import { normalBatch } from './batch';
import { look, show, type Histogram, type Look, type Shown } from './measure';
import { examplesOf, nameOf, parameters, sizesOf, type Settings } from './state';
import type { Strip } from './strips.svelte';
import { brief } from './summary';

const base: Settings = {
	init: parameters.init.default,
	activation: parameters.activation.default,
	depth: parameters.depth.default,
	width: parameters.width.default,
	input: parameters.input.default,
	seed: parameters.seed.default
};

/** The networks that are measured beforehand: all that lesson 9 shows. */
export const known: readonly Settings[] = [
	...parameters.init.of!.map((init) => ({ ...base, init })),
	...(['kaiming-normal', 'pytorch'] as const).map((init) => ({ ...base, init, depth: 12 })),
	{ ...base, init: 'xavier', activation: 'sigmoid', depth: 12 }
];

/** In float64, on standard-normal inputs. */
function run(settings: Settings, seed: number): { readonly look: Look; readonly show: () => Shown } {
	const sizes = sizesOf(settings);
	const examples = examplesOf(settings);
	const batch = normalBatch(examples, seed);
	const weights = finish(drawWeights(sizes, settings.init, seed));
	const { activation } = settings;
	const { z, slopes, loss } = finish(mlpPass({ sizes, activation }, weights, batch));
	const output = { z, slopes, losses: [loss] };
	return { look: brief(look(output, examples)), show: () => finish(show(output, batch, activation)) };
}

const digits = (count: number) => (value: number) => Number(value.toPrecision(count));

/** Eight digits of what is quoted, and three of what is drawn. */
function rounded(shown: Shown): Shown {
	const drawn = ({ first, shares, zeros }: Histogram): Histogram => ({
		first,
		shares: shares.map(digits(3)),
		zeros: digits(3)(zeros)
	});
	const exact = digits(8);
	return {
		std: shown.std.map(exact),
		slope: shown.slope.map(exact),
		loss: exact(shown.loss),
		norm: shown.norm.map(exact),
		idle: shown.idle.map(exact),
		sums: shown.sums.map(drawn),
		slopes: shown.slopes.map(drawn)
	};
}

/** Measures one network: the beginning of its seed in full, and `count` of them, as many as are compared by default. */
export function measureStrip(settings: Settings, count = parameters.seeds.default): Strip {
	const seeds = Array.from({ length: count }, (_, i) => settings.seed + i);
	const runs = seeds.map((seed) => run(settings, seed));
	return {
		name: nameOf(settings),
		looks: runs.map((one) => one.look),
		shown: rounded(runs[0].show())
	};
}
