import { pixelCount } from '$lib/data/digits';
import { standardNormal } from '$lib/math';

export interface RandomRows {
	/** 784 numbers, the notebook's `torch.randn(1, 784)`. */
	readonly x: Float32Array<ArrayBuffer>;
	/** 10 × 784 numbers, the notebook's `torch.randn(10, 784)`. */
	readonly w: Float32Array<ArrayBuffer>;
}

/** The seeds asked for lately: a device knows a W it has by its identity, so one seed must stay one array. */
const kept = new Map<number, RandomRows>();
const keptAtMost = 4;

/** Standard-normal x and W, drawn from one stream in the notebook's order: first x, then W row after row. */
export function randomRows(seed: number): RandomRows {
	const known = kept.get(seed);
	if (known) return known;
	const normal = standardNormal(seed);
	const fresh = {
		x: Float32Array.from({ length: pixelCount }, normal),
		w: Float32Array.from({ length: 10 * pixelCount }, normal)
	};
	kept.set(seed, fresh);
	if (kept.size > keptAtMost) kept.delete(kept.keys().next().value!);
	return fresh;
}
