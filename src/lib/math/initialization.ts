import { standardNormal, uniform } from './random';

/**
 * How weights can begin: standard normal; He et al. 2015, normal and uniform; Glorot and Bengio 2010, normal; normal with
 * standard deviation 0.01; all zero; and what PyTorch's `Linear` does by itself, `kaiming_uniform_` with a = √5.
 */
export const initializations = [
	'randn',
	'kaiming-normal',
	'kaiming-uniform',
	'xavier',
	'small',
	'zeros',
	'pytorch'
] as const;
export type Initialization = (typeof initializations)[number];

const uniforms: readonly Initialization[] = ['kaiming-uniform', 'pytorch'];

/** The standard deviation of a layer's weights. Kaiming's gain is ReLU's whatever the activation, as PyTorch's default is. */
export function weightSpread(initialization: Initialization, fanIn: number, fanOut: number): number {
	switch (initialization) {
		case 'randn':
			return 1;
		case 'kaiming-normal':
		case 'kaiming-uniform':
			return Math.sqrt(2 / fanIn);
		case 'xavier':
			return Math.sqrt(2 / (fanIn + fanOut));
		case 'small':
			return 0.01;
		case 'zeros':
			return 0;
		case 'pytorch':
			return 1 / Math.sqrt(3 * fanIn);
	}
}

/** Whether the weights are spread evenly over ±√3 standard deviations, instead of normally. */
export function isUniform(initialization: Initialization): boolean {
	return uniforms.includes(initialization);
}

/**
 * Draws the weights of all layers from one stream, first layer first, row after row. Stops after every row of weights, so that a page can
 * draw in between.
 *
 * @param sizes inputs, widths, classes
 * @returns for each layer fan-out × fan-in
 * @throws RangeError when the seed is not a safe integer
 */
export function* drawWeights(
	sizes: readonly number[],
	initialization: Initialization,
	seed: number
): Generator<void, Float32Array<ArrayBuffer>[]> {
	const even = uniform(seed);
	const next = isUniform(initialization) ? () => Math.sqrt(3) * (2 * even() - 1) : standardNormal(seed);
	const weights: Float32Array<ArrayBuffer>[] = [];
	for (let layer = 0; layer < sizes.length - 1; layer++) {
		const [fanIn, fanOut] = [sizes[layer], sizes[layer + 1]];
		const spread = weightSpread(initialization, fanIn, fanOut);
		const w = new Float32Array(fanOut * fanIn);
		if (spread > 0) {
			for (let row = 0; row < fanOut; row++) {
				for (let k = 0; k < fanIn; k++) w[row * fanIn + k] = spread * next();
				yield;
			}
		}
		weights.push(w);
	}
	return weights;
}
