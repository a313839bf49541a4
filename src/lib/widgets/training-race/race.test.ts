import { describe, expect, it } from 'vitest';
import { pixelCount } from '$lib/data/digits';
import { linearRowMajor, softmaxRegressionGradient, shuffledOrder } from '$lib/math';
import { ordered, startWeights } from './data';
import { engineDevice, smallData } from './fake-device.test-helper';
import { chunkOf, Race } from './race';
import { ratesOf, type Settings } from './state';

const data = smallData();
const settings: Settings = { start: 'small', rate: 0.05, mse: 0.2, batch: 30, seed: 4 };

async function raced(changed: Partial<Settings>, goal: number, device = engineDevice()) {
	const race = new Race(device, data, { ...settings, ...changed });
	await race.look();
	while (race.steps < goal && !race.runAway) await race.next(goal);
	return { race, device };
}

/** The same race in float64, written out step by step. */
function inFloat64(of: Settings, steps: number) {
	const { x, labels } = ordered(data.training, of.seed);
	const w = Float64Array.from(startWeights(of.start, of.seed));
	const size = w.length / 2;
	const losses: number[][] = [];
	for (let step = 0; step < steps; step++) {
		const rows = {
			x,
			labels,
			first: (step * of.batch) % labels.length,
			rows: of.batch,
			inner: pixelCount,
			classes: 10
		};
		losses.push(
			(['cross-entropy', 'mse'] as const).map((kind, model) => {
				const own = w.subarray(model * size, (model + 1) * size);
				const { loss, gradient } = softmaxRegressionGradient(own, rows, kind);
				gradient.forEach((slope, i) => (own[i] -= ratesOf(of)[model] * slope));
				return loss;
			})
		);
	}
	return { w, losses };
}

const apart = (a: ArrayLike<number>, b: ArrayLike<number>) =>
	Math.max(...Array.from(b, (value, i) => Math.abs(a[i] - value) / Math.max(Math.abs(value), 1e-2)));

describe('a race', () => {
	it('is float64’s within 1e-4 after 50 steps: chunks, single steps and the order of the batches included', async () => {
		const { race } = await raced({}, 53);
		const there = inFloat64(settings, 53);
		expect(apart(race.weights, there.w)).toBeLessThan(1e-4);
		const stretches = race.history.stretches(53);
		expect(stretches.map(({ from, to }) => [from, to])).toEqual(there.losses.map((_, i) => [i + 1, i + 1]));
		expect(
			apart(
				stretches.flatMap(({ loss }) => loss),
				there.losses.flat()
			)
		).toBeLessThan(1e-4);
	});

	it('goes on where the training digits begin again', async () => {
		const { race } = await raced({ batch: 1000 }, 4);
		expect(apart(race.weights, inFloat64({ ...settings, batch: 1000 }, 4).w)).toBeLessThan(1e-4);
	});

	it('comes to the same weights whether it goes by chunks or is stopped on its way', async () => {
		const { race: through, device } = await raced({}, 40);
		expect(device.calls).toEqual(['train 20', 'train 20']);
		const { race: stopped } = await raced({}, 21);
		await stopped.next(22);
		while (stopped.steps < 40) await stopped.next(40);
		expect(apart(stopped.weights, through.weights)).toBeLessThan(1e-5);
	});

	it('begins both models with the same weights, and the seed decides them and the order', () => {
		const w = startWeights('saturated', 3);
		expect(w.subarray(0, 7840)).toEqual(w.subarray(7840));
		expect(startWeights('saturated', 4)[0]).not.toBe(w[0]);
		expect(startWeights('zero', 3).every((weight) => weight === 0)).toBe(true);
		expect(shuffledOrder(100, 3)).not.toEqual(shuffledOrder(100, 4));
		expect(shuffledOrder(100, 3).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
	});

	it('counts the held-out digits that each model reads right', async () => {
		const { race } = await raced({ rate: 0.5 }, 20);
		const { heldOut, heldOutInputs } = data;
		const counted = [0, 1].map((model) => {
			const z = linearRowMajor(
				heldOutInputs,
				race.weights.subarray(7840 * model, 7840 * (model + 1)),
				heldOut.count,
				pixelCount,
				10
			);
			return Array.from(heldOut.labels, (label, n) => {
				const own = Array.from(z.subarray(10 * n, 10 * n + 10));
				return own.indexOf(Math.max(...own)) === label;
			}).filter(Boolean).length;
		});
		expect(race.judged?.right).toEqual(counted);
		expect(race.history.rightAfter(20)).toEqual(counted);
		expect(counted[0]).toBeGreaterThan(15);
		race.judged!.misread.forEach((misread, model) => {
			expect(misread).toHaveLength(Math.min(12, heldOut.count - counted[model]));
			for (const { digit, label, read } of misread) {
				expect(label).toBe(heldOut.labels[digit]);
				expect(read).not.toBe(label);
			}
		});
	});

	it('at a rate of 0 stays where it is', async () => {
		const { race } = await raced({ rate: 0, mse: 'same' }, 20);
		expect(race.weights).toEqual(startWeights('small', settings.seed));
		expect(race.runAway).toBeUndefined();
	});

	it.each([
		['a rate of 1e9', { rate: 1e9, mse: 'same' as const }, 0],
		['MSE’s rate of 1e9', { rate: 0.1, mse: 1e9 }, 1],
		['a negative rate', { rate: -1, mse: 'same' as const }, 0]
	])('says who ran away at %s, and does no more', async (_, changed, model) => {
		const { race } = await raced(changed, 2000);
		expect(race.runAway?.model).toBe(model);
		expect(race.steps).toBeLessThan(2000);
	});

	it.each([
		[1, 20],
		[100, 20],
		[300, 6],
		[1000, 2],
		[3000, 2]
	])('at batch %i does %i steps in a chunk, whoever computes', (batch, steps) =>
		expect(chunkOf(batch)).toBe(steps)
	);
});
