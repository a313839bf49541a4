import { linearRowMajor } from '../math';
import type { Reply, Request } from './engine';
import type { FailureReason } from './types';

/** A worker whose replies a test gives by hand. */
export class FakeWorker implements Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'> {
	onmessage: Worker['onmessage'] = null;
	onerror: Worker['onerror'] = null;
	/** All that was asked for, oldest first. */
	readonly requests: Request[] = [];
	isTerminated = false;
	#w: Float32Array | undefined;
	#asked: () => void = () => {};

	postMessage(request: Request): void {
		this.#w = request.w ?? this.#w;
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
	compute(): void {
		const { x, rows, inner, columns, backend } = this.requests.at(-1)!;
		const logits = new Float32Array(linearRowMajor(x, this.#w!, rows, inner, columns));
		this.#reply({
			status: 'computed',
			logits,
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
