import { parseDigits, type Digits } from '$lib/data/digits';
import { parseWeights } from '$lib/data/weights';
import type { AssetReader } from '$lib/machine/definition';

export interface LogitsResources {
	/** Real digits to choose from, none of which W was trained on. */
	readonly sample: Digits;
	/** 10 × 784, class after class. */
	readonly trained: Float32Array<ArrayBuffer>;
}

export async function loadResources(read: AssetReader): Promise<LogitsResources> {
	const [digits, weights] = await Promise.all([read('digits/sample.bin'), read('weights/trained.bin')]);
	return { sample: parseDigits(digits), trained: parseWeights(weights) };
}
