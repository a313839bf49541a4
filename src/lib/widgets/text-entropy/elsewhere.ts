import { blobWorker } from '$lib/kernels/blob-worker';
import type { TextEntropy } from '$lib/math';
import address from './measure.worker?worker&url';
import { remember } from './measured';

/** Texts up to this length are measured at once: it takes less than a frame. */
const SHORT = 8_000;

interface Answer {
	/** The text, cut if it was too long. */
	readonly text: string;
	readonly of: TextEntropy;
}

/** Called with the text that was measured and is remembered: cut if it was too long; undefined if none was. */
type Then = (measured: string | undefined) => void;

/**
 * Measures long texts in a worker, so that the page goes on answering the hand. One is measured at a time; of those that
 * come meanwhile only the last waits.
 */
export class Elsewhere {
	#worker: Promise<Worker> | undefined;
	#busy = false;
	#waiting: { readonly text: string; readonly then: Then } | undefined;

	/** Calls `then` with the text once it was measured, with nothing if it is short or could not be; not for one overtaken. */
	measure(text: string, then: Then): void {
		this.#waiting = undefined;
		if (text.length <= SHORT && !this.#busy) then(undefined);
		else if (this.#busy) this.#waiting = { text, then };
		else void this.#send(text, then);
	}

	/** Ends the worker. */
	stop(): void {
		this.#waiting = undefined;
		void this.#worker?.then((worker) => worker.terminate()).catch(() => undefined);
		this.#worker = undefined;
	}

	async #send(text: string, then: Then): Promise<void> {
		let measured: string | undefined;
		this.#busy = true;
		try {
			this.#worker ??= blobWorker(address);
			const answer = await ask(await this.#worker, text);
			remember(answer.text, answer.of);
			measured = answer.text;
		} catch {
			// No worker here: what follows measures the text itself.
		}
		this.#busy = false;
		const next = this.#waiting;
		if (next) this.measure(next.text, next.then);
		else then(measured);
	}
}

function ask(worker: Worker, text: string): Promise<Answer> {
	return new Promise((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
		worker.onerror = reject;
		worker.postMessage(text);
	});
}
