import { pixelCount, type Digits } from '$lib/data/digits';
import { shuffledOrder } from '$lib/math';
import { classes as classCount, startWeights, type RaceData } from './data';
import { ratesOf, type Settings } from './state';

/** Its own: through a module’s binding the innermost loops take five times as long. */
const classes = classCount;
const pixels = pixelCount;

/** One digit’s pixels with ink on them. Four in five have none: what makes plain loops fast enough to run whole races in a test. */
interface Inked {
	/** Where the ten weights of each begin. */
	readonly places: Int32Array;
	readonly ink: Float64Array;
}

function inkOf({ pixels: all, count }: Digits): readonly Inked[] {
	return Array.from({ length: count }, (_, digit) => {
		const row = all.subarray(digit * pixels, (digit + 1) * pixels);
		const used = Int32Array.from(row.keys()).filter((pixel) => row[pixel] > 0);
		return {
			places: used.map((pixel) => pixel * classes),
			ink: Float64Array.from(used, (pixel) => row[pixel] / 255)
		};
	});
}

const known = new WeakMap<Digits, readonly Inked[]>();
/** Every race reads the same digits. */
function inked(digits: Digits): readonly Inked[] {
	const ink = known.get(digits) ?? inkOf(digits);
	known.set(digits, ink);
	return ink;
}

/** Into `z`; `w` has the ten weights of a pixel side by side. */
function multiply(w: Float64Array, { places, ink }: Inked, z: Float64Array): void {
	z.fill(0);
	for (let i = 0; i < places.length; i++) {
		const place = places[i];
		const shade = ink[i];
		for (let c = 0; c < classes; c++) z[c] += w[place + c] * shade;
	}
}

/** In place: logits to probabilities. */
function softmax(z: Float64Array): void {
	const top = Math.max(...z);
	let sum = 0;
	for (let c = 0; c < classes; c++) sum += z[c] = Math.exp(z[c] - top);
	for (let c = 0; c < classes; c++) z[c] /= sum;
}

/**
 * One model of a race in float64, from the formulas and with nothing of the kernels’.
 *
 * @param model 0 is cross-entropy, 1 MSE
 * @returns the share of held-out digits that it reads right after so many steps, how many of the ten classes it answers for
 * fewer than one digit in a hundred, and ‖gradient‖₂ at the first step
 */
export function plainRace(data: RaceData, settings: Settings, model: 0 | 1, steps: number) {
	const { start, seed, batch } = settings;
	const rate = ratesOf(settings)[model];
	const digits = inked(data.training);
	const order = shuffledOrder(digits.length, seed);
	const begin = startWeights(start, seed);
	const w = Float64Array.from(
		begin.subarray(pixels * classes),
		(_, i) => begin[(i % classes) * pixels + Math.floor(i / classes)]
	);
	const gradient = new Float64Array(w.length);
	const q = new Float64Array(classes);
	let firstNorm = 0;
	for (let step = 0; step < steps; step++) {
		gradient.fill(0);
		for (let n = 0; n < batch; n++) {
			const digit = order[(step * batch + n) % order.length];
			multiply(w, digits[digit], q);
			softmax(q);
			const label = data.training.labels[digit];
			let mean = -q[label];
			for (let c = 0; c < classes; c++) mean += q[c] * q[c];
			const slopes = q.map((share, c) => {
				const off = share - (c === label ? 1 : 0);
				return (model === 0 ? off : share * (off - mean)) / batch;
			});
			const { places, ink } = digits[digit];
			for (let i = 0; i < places.length; i++) {
				const place = places[i];
				const shade = ink[i];
				for (let c = 0; c < classes; c++) gradient[place + c] += slopes[c] * shade;
			}
		}
		if (step === 0) firstNorm = Math.hypot(...gradient);
		for (let i = 0; i < w.length; i++) w[i] -= rate * gradient[i];
	}
	const answers = new Array<number>(classes).fill(0);
	const right = inked(data.heldOut).filter((digit, n) => {
		multiply(w, digit, q);
		const read = q.indexOf(Math.max(...q));
		answers[read]++;
		return read === data.heldOut.labels[n];
	});
	const { count } = data.heldOut;
	return {
		accuracy: right.length / count,
		silent: answers.filter((said) => said < count / 100).length,
		firstNorm
	};
}
