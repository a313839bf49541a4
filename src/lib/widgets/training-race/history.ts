import { MOST_STEPS } from './state';

/** Both models' numbers, cross-entropy's first. */
export type Both = readonly [number, number];

/** Some steps in a row, and what they were like on average. */
export interface Stretch {
	/** The first step, counted from 1, and the last. */
	readonly from: number;
	readonly to: number;
	/** Mean loss of their batches, each before its step. Cross-entropy in nats. */
	readonly loss: Both;
	/** Mean gradient norm. */
	readonly norm: Both;
	/** Right answers of both after the last step, where they were counted. */
	readonly right: Both | undefined;
}

/** How many stretches are shown at most, besides the first step. */
const SHOWN = 100;

/** Everything that happened, in memory whose size is fixed from the start. */
export class History {
	readonly #chunk: number;
	readonly #losses = new Float32Array(2 * MOST_STEPS);
	readonly #norms = new Float32Array(2 * MOST_STEPS);
	/** Plus one, so that 0 is where nobody counted. */
	readonly #right: Uint16Array;

	constructor(chunk: number) {
		this.#chunk = chunk;
		this.#right = new Uint16Array(2 * (Math.floor(MOST_STEPS / chunk) + 1));
	}

	/** Keeps what steps after `done` of them were like. */
	keep(done: number, losses: Float32Array, norms: Float32Array): void {
		this.#losses.set(losses, 2 * done);
		this.#norms.set(norms, 2 * done);
	}

	keepRight(steps: number, right: Both): void {
		this.#right.set([right[0] + 1, right[1] + 1], (2 * steps) / this.#chunk);
	}

	/** Right answers after so many steps, where they were counted. */
	rightAfter(steps: number): Both | undefined {
		const place = (2 * steps) / this.#chunk;
		if (steps % this.#chunk !== 0 || this.#right[place] === 0) return undefined;
		return [this.#right[place] - 1, this.#right[place + 1] - 1];
	}

	/** The first step alone, and then all steps in stretches of the same length: few enough to be drawn and read. */
	stretches(steps: number): Stretch[] {
		if (steps === 0) return [];
		const length = this.#lengthFor(steps);
		const all = length === 1 ? [] : [this.#stretch(1, 1)];
		for (let done = 0; done < steps; done += length)
			all.push(this.#stretch(done + 1, Math.min(steps, done + length)));
		return all;
	}

	#lengthFor(steps: number): number {
		if (steps <= SHOWN) return 1;
		const chunks = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((n) => steps <= SHOWN * n * this.#chunk);
		return chunks! * this.#chunk;
	}

	#stretch(from: number, to: number): Stretch {
		const mean = (of: Float32Array, model: number) => {
			let sum = 0;
			for (let step = from; step <= to; step++) sum += of[2 * (step - 1) + model];
			return sum / (to - from + 1);
		};
		return {
			from,
			to,
			loss: [mean(this.#losses, 0), mean(this.#losses, 1)],
			norm: [mean(this.#norms, 0), mean(this.#norms, 1)],
			right: this.rightAfter(to)
		};
	}
}
