import type { Reply } from './engine';
import type { GpuBackendName } from './gpu-backend';
import type { FailureReason, Product } from './types';

/** How long a reply may take, in ms. Compiling on a slow phone takes one or two seconds. */
const patience = 10_000;

/** The page's end of the line to the worker: one question at a time, and an answer to each, whatever happens there. */
export class WorkerLink {
	readonly #start: () => Promise<Worker>;
	#worker: Worker | undefined;
	/** The W that the worker has. */
	#w: Float32Array | undefined;
	#hasAnswered = false;
	#isOver = false;
	#giveUp: ((reason: FailureReason) => void) | undefined;

	constructor(start: () => Promise<Worker>) {
		this.#start = start;
	}

	/** Asks for a product. Never rejects: a worker that is refused, dies or keeps silent is a reply, too. */
	async ask(backend: GpuBackendName, { w, ...rest }: Product): Promise<Reply> {
		if (!this.#worker) {
			if (this.#isOver) return failed('worker-refused');
			try {
				this.#worker = await this.#start();
			} catch {
				this.#isOver = true;
			}
			if (this.#isOver) {
				this.#stop();
				return failed('worker-refused');
			}
		}
		const worker = this.#worker!;
		const reply = await new Promise<Reply>((resolve) => {
			const timer = setTimeout(() => this.#giveUp?.('timeout'), patience);
			this.#giveUp = (reason) => {
				clearTimeout(timer);
				this.#stop();
				resolve(failed(reason));
			};
			worker.onmessage = ({ data }: MessageEvent<Reply>) => {
				clearTimeout(timer);
				this.#hasAnswered = true;
				resolve(data);
			};
			worker.onerror = (event) => {
				event.preventDefault();
				if (!this.#hasAnswered) this.#isOver = true;
				this.#giveUp?.(this.#hasAnswered ? 'exception' : 'worker-refused');
			};
			worker.postMessage({ ...rest, backend, w: w === this.#w ? undefined : w });
			this.#w = w;
		});
		this.#giveUp = undefined;
		return reply;
	}

	/** Ends the worker for good; a question under way is answered at once. */
	close(): void {
		this.#isOver = true;
		this.#stop();
		this.#giveUp?.('worker-refused');
	}

	#stop(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#w = undefined;
	}
}

function failed(reason: FailureReason): Reply {
	return { status: 'failed', reason };
}
