import { pixelCount } from '$lib/data/digits';
import { openDevice, type Backend, type Device, type DeviceState, type LinearResult } from '$lib/kernels';

/** What goes in, what it meets, and what float64 makes of it. */
export interface Question {
	readonly input: Float32Array;
	readonly weights: Float32Array;
	readonly reference: ArrayLike<number>;
}

/** The ten logits on the screen, and whose they are: a backend's, or still the reference's own. */
export interface Shown {
	readonly logits: ArrayLike<number>;
	readonly by: LinearResult | 'float64';
}

/**
 * How long, in ms, a backend is waited for before the reference's logits are shown in its place. Half a frame: whoever
 * answers, new logits are on the screen in the second frame after a stroke. Backends near the processor answer sooner.
 */
const patience = 8;

/**
 * How long, in ms, a hand must rest before an answer that came too late is shown after all. Shown at once, the two
 * would take turns at every step of a stroke.
 */
const rest = 150;

/** The reader's device at work on what is drawn: the newest drawing wins, and nothing ever waits in a queue. */
export class LiveLogits {
	/** Undefined while pages are prerendered, and until the widget is alive. */
	device: DeviceState | undefined = $state.raw();
	/** Undefined before the first question. */
	shown: Shown | undefined = $state.raw();

	#device: Device | undefined;
	#wish: Backend | 'auto' | undefined;
	#question: Question | undefined;
	/** The question whose reference is on the screen, or was last. */
	#shownFor: Question | undefined;
	#wasLate = false;
	/** Counts what the device was asked: only the latest answer counts. */
	#turn = 0;
	#waiting: ReturnType<typeof setTimeout> | undefined;
	#resting: ReturnType<typeof setTimeout> | undefined;

	/** Goes over to the backend the reader wants; `auto` is the first that works here. */
	choose(wish: Backend | 'auto'): void {
		if (this.#device && wish === this.#wish) return;
		this.#wish = wish;
		if (this.#device && wish !== 'auto') {
			void this.#device.use(wish);
			return;
		}
		this.close();
		const device = openDevice({
			prefer: wish === 'auto' ? undefined : wish,
			onChange: (state) => {
				if (device !== this.#device) return;
				const before = this.device;
				this.device = state;
				// What is on the screen is computed anew by whoever computes from now on.
				if (before?.backend !== state.backend || before.phase !== state.phase) void this.#ask();
			}
		});
		this.#device = device;
		this.device = device.state;
	}

	/** Has a new drawing, or new weights, computed. */
	follow(question: Question): void {
		this.#question = question;
		clearTimeout(this.#resting);
		// Who was late last time is not waited for.
		if (!this.shown || this.#wasLate) this.#showReference();
		else this.#waiting ??= setTimeout(() => this.#showReference(), patience);
		void this.#ask();
	}

	/** Finds out which backends work here, so that a list can tell. */
	survey(): void {
		void this.#device?.survey();
	}

	close(): void {
		this.#stopWaiting();
		clearTimeout(this.#resting);
		this.#device?.close();
		this.#device = undefined;
	}

	async #ask(): Promise<void> {
		const question = this.#question;
		if (!question || !this.#device) return;
		const turn = ++this.#turn;
		const asked = performance.now();
		const { input: x, weights: w } = question;
		const answer = await this.#device.linear({ x, w, rows: 1, inner: pixelCount, columns: 10 });
		if (answer.status === 'superseded') return;
		this.#wasLate = performance.now() - asked > patience;
		// Newer drawings have newer answers, and so has a newer choice of the backend.
		if (turn !== this.#turn) return;
		const show = () => (this.shown = { logits: answer.logits, by: answer });
		if (this.#shownFor === question) {
			this.#resting = setTimeout(show, rest);
		} else {
			this.#stopWaiting();
			show();
		}
	}

	#showReference(): void {
		this.#stopWaiting();
		if (!this.#question) return;
		this.#shownFor = this.#question;
		this.shown = { logits: this.#question.reference, by: 'float64' };
	}

	#stopWaiting(): void {
		clearTimeout(this.#waiting);
		this.#waiting = undefined;
	}
}
