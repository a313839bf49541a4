import type { Reply, Request } from './engine';
import { programs, type AnyProgram } from './programs';
import { Recent } from './recent';
import type { FailureReason } from './types';

/** A worker whose replies a test gives by hand. */
export class FakeWorker implements Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'> {
	onmessage: Worker['onmessage'] = null;
	onerror: Worker['onerror'] = null;
	/** All that was asked for, oldest first. */
	readonly requests: Request[] = [];
	isTerminated = false;
	readonly #setups = new Recent<unknown>();
	#setup: unknown;
	#asked: () => void = () => {};

	postMessage(request: Request): void {
		this.#setup = this.#setups.take(request.setupId, request.setup);
		this.requests.push(request);
		this.#asked();
	}

	terminate(): void {
		this.isTerminated = true;
	}

	/** Resolves when there is an `n`th request. */
	async asked(n: number): Promise<Request> {
		while (this.requests.length < n) await new Promise<void>((resolve) => (this.#asked = resolve));
		return this.requests[n - 1];
	}

	/** Answers the latest request rightly. */
	async compute(): Promise<void> {
		const { program, input, backend } = this.requests.at(-1)!;
		const twin = programs[program] as AnyProgram;
		const { output } = await twin.plain(this.#setup, input, { taken: async () => {} });
		this.#reply({
			status: 'computed',
			output,
			backend,
			milliseconds: 1,
			compileMilliseconds: 0,
			largestDifference: 0
		});
	}

	fail(reason: FailureReason): void {
		this.#reply({ status: 'failed', reason });
	}

	/** The browser reports an error in it, or that it won't start it. */
	crash(): void {
		this.onerror?.call(this.asWorker(), new Event('error') as ErrorEvent);
	}

	asWorker(): Worker {
		return this as unknown as Worker;
	}

	#reply(reply: Reply): void {
		this.onmessage?.call(this.asWorker(), new MessageEvent('message', { data: reply }));
	}
}
