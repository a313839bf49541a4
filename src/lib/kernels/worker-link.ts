import type { Reply, Request } from './engine';
import type { GpuBackendName } from './kit';
import { Recent } from './recent';
import type { Task } from './task';
import type { FailureReason } from './types';

/** How long a reply may take, in ms. Compiling on a slow phone takes one or two seconds. */
const patience = 10_000;

/**
 * The page's end of the line to the worker: one question at a time, and an answer to each, whatever happens there. A
 * worker that dies or keeps silent is ended, and the next question starts another.
 */
export class WorkerLink {
	readonly #start: () => Promise<Worker>;
	#worker: Worker | undefined;
	/** The setups that the worker has. */
	#setups = new Recent<true>();
	/** Every setup's number, as long as somebody has it. */
	readonly #ids = new WeakMap<object, number>();
	#nextId = 0;
	#hasAnswered = false;
	/** No worker will be started any more: the browser refuses, or the line is closed. */
	#isOver = false;
	/** Ends the question under way. */
	#giveUp: (reason: FailureReason) => void = () => {};

	constructor(start: () => Promise<Worker>) {
		this.#start = start;
	}

	/** Asks for a program to be run; the next may be asked for when it is answered. Never rejects. */
	async ask(backend: GpuBackendName, { program, setup, input }: Task): Promise<Reply> {
		const worker = this.#worker ?? (await this.#begin());
		if (!worker) return failed('worker-refused');
		const setupId = this.#ids.get(setup) ?? this.#nextId++;
		this.#ids.set(setup, setupId);
		const isKnown = this.#setups.has(setupId);
		this.#setups.take(setupId, true);
		const request: Request = { backend, program, setupId, input, ...(isKnown ? {} : { setup }) };
		return this.#exchange(worker, request);
	}

	/** Ends the worker for good; a question under way is answered at once. */
	close(): void {
		this.#isOver = true;
		this.#giveUp('worker-refused');
		this.#end();
	}

	async #begin(): Promise<Worker | undefined> {
		if (this.#isOver) return undefined;
		try {
			this.#worker = await this.#start();
		} catch {
			this.#isOver = true;
		}
		// Closed in the meantime, perhaps.
		if (this.#isOver) this.#end();
		return this.#worker;
	}

	#exchange(worker: Worker, request: Request): Promise<Reply> {
		return new Promise((resolve) => {
			const timer = setTimeout(() => this.#giveUp('timeout'), patience);
			this.#giveUp = (reason) => {
				clearTimeout(timer);
				this.#end();
				resolve(failed(reason));
			};
			worker.onmessage = ({ data }: MessageEvent<Reply>) => {
				clearTimeout(timer);
				this.#hasAnswered = true;
				resolve(data);
			};
			worker.onerror = (event) => {
				event.preventDefault();
				// Browsers that refuse a worker mostly say so only here.
				this.#isOver ||= !this.#hasAnswered;
				this.#giveUp(this.#hasAnswered ? 'exception' : 'worker-refused');
			};
			worker.postMessage(request);
		});
	}

	#end(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#setups = new Recent();
	}
}

function failed(reason: FailureReason): Reply {
	return { status: 'failed', reason };
}
