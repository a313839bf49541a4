import { programs, type AnyProgram } from './programs';
import type { Breath } from './programs/program';
import type { Task } from './task';
import { timed } from './timed';
import type { Computed } from './types';

/** How long, in ms, the page's own thread is kept at most before it may draw: half a frame. */
const SLICE = 8;

/** A breath for the page's own thread, which counts what is spent waiting: that is no part of the work. */
class PageBreath implements Breath {
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

/** Runs a program in plain TypeScript, on the thread it is called on: the reference itself, rounded as it is handed out. */
export async function runPlain({ program: name, setup, input }: Task): Promise<Computed<unknown>> {
	const program = programs[name] as AnyProgram;
	const breath = new PageBreath();
	const { value, milliseconds } = await timed(() => program.plain(setup, input, breath));
	return {
		status: 'computed',
		...value,
		backend: 'typescript',
		milliseconds: Math.max(0, milliseconds - breath.waited),
		compileMilliseconds: 0
	};
}
