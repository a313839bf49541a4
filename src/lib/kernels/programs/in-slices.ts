import type { Breath } from './program';

/** Runs a computation that stops now and then to its end, and takes a breath wherever it stops. */
export async function inSlices<T>(steps: Generator<void, T>, breath: Breath): Promise<T> {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
		await breath.taken();
	}
}
