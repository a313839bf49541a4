import type { Breath } from './programs/program';

/** How long, in ms, the page's own thread is kept at most before it may draw: half a frame. */
const SLICE = 8;

/** A breath for the page's own thread, which counts what is spent waiting: that is no part of the work. */
export class PageBreath implements Breath {
	waited = 0;
	#since = performance.now();

	async taken(): Promise<void> {
		const now = performance.now();
		if (now - this.#since < SLICE) return;
		await new Promise<void>((resolve) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				port1.close();
				resolve();
			};
			port2.postMessage(undefined);
		});
		this.#since = performance.now();
		this.waited += this.#since - now;
	}
}
