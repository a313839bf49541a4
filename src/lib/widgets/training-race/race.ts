import { pixelCount } from '$lib/data/digits';
import type { Backend, Device } from '$lib/kernels/types';
import { classes, ordered, startWeights, type RaceData } from './data';
import { History } from './history';
import { judge, type Judged } from './judge';
import { ratesOf, type Settings } from './state';

/** How many steps go in one call; accuracy is known after each. Whoever computes, it is the same steps. */
export function chunkOf(batch: number): number {
	return Math.max(2, Math.min(20, Math.floor(2000 / batch)));
}

/** Beyond these a model has run away: no float64 is as small as e^−745, and weights of a million leave float32 no digits. */
const LARGEST_LOSS = 745;
const LARGEST_WEIGHT = 1e6;

/** Which model ran away, and what of it. */
export interface RunAway {
	readonly model: 0 | 1;
	readonly what: 'loss' | 'weights';
}

/**
 * Two models trained side by side on the same digits in the same order. It knows no clock and no page: the same settings
 * give the same steps, however they are asked for.
 */
export class Race {
	readonly settings: Settings;
	readonly chunk: number;
	readonly history: History;
	steps = 0;
	/** 20 × 784, replaced by each chunk. */
	weights: Float32Array<ArrayBuffer>;
	/** What the present weights make of the held-out digits; undefined before they were first asked. */
	judged: Judged | undefined;
	runAway: RunAway | undefined;
	/** Who computed the last steps, and how long one took, in ms. */
	by: { readonly backend: Backend; readonly milliseconds: number } | undefined;
	readonly #device: Pick<Device, 'run' | 'linear'>;
	readonly #data: RaceData;
	readonly #setups;

	constructor(device: Pick<Device, 'run' | 'linear'>, data: RaceData, settings: Settings) {
		this.#device = device;
		this.#data = data;
		this.settings = settings;
		this.chunk = chunkOf(settings.batch);
		this.history = new History(this.chunk);
		this.weights = startWeights(settings.start, settings.seed);
		const { x, labels } = ordered(data.training, settings.seed);
		const rows = { x, labels, rows: labels.length, inner: pixelCount, classes, batch: settings.batch };
		this.#setups = { chunk: { ...rows, steps: this.chunk }, single: { ...rows, steps: 1 } };
	}

	/** Has the held-out digits read by the weights as they are. */
	async look(): Promise<void> {
		const answer = await this.#device.linear({
			x: this.weights,
			w: this.#data.heldOutInputs,
			rows: 2 * classes,
			inner: pixelCount,
			columns: this.#data.heldOut.count
		});
		if (answer.status === 'superseded') return;
		this.judged = judge(answer.logits, this.#data.heldOut.labels);
		if (this.steps % this.chunk === 0) this.history.keepRight(this.steps, this.judged.right);
	}

	/**
	 * Goes on: a whole chunk where one begins here and ends by `limit`, else one step.
	 *
	 * @returns whether it did; a device that was closed doesn't
	 */
	async next(limit: number): Promise<boolean> {
		const whole = this.steps % this.chunk === 0 && this.steps + this.chunk <= limit;
		const setup = this.#setups[whole ? 'chunk' : 'single'];
		const { batch, steps, rows } = setup;
		const answer = await this.#device.run('train', setup, {
			w: this.weights,
			starts: Float32Array.from({ length: steps }, (_, i) => ((this.steps + i) * batch) % rows),
			rates: Float32Array.from(ratesOf(this.settings))
		});
		if (answer.status === 'superseded') return false;
		const { output, backend, milliseconds } = answer;
		this.history.keep(this.steps, output.losses, output.gradientNorms);
		this.steps += steps;
		this.weights = output.w;
		this.by = { backend, milliseconds: milliseconds / steps };
		this.runAway = this.#whoRanAway(output.losses);
		await this.look();
		return true;
	}

	#whoRanAway(losses: Float32Array): RunAway | undefined {
		// So written, NaN has run away, too.
		for (let i = 0; i < losses.length; i++) {
			if (!(losses[i] <= LARGEST_LOSS)) return { model: i % 2 === 0 ? 0 : 1, what: 'loss' };
		}
		const away = this.weights.findIndex((weight) => !(Math.abs(weight) <= LARGEST_WEIGHT));
		return away < 0 ? undefined : { model: 2 * away < this.weights.length ? 0 : 1, what: 'weights' };
	}
}
