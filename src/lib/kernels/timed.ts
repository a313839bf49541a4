/** Browsers blur the clock to 0.1 ms against timing attacks: what is shorter is repeated for this long. */
const measurable = 1;

/**
 * Runs something and measures it: once if that takes a millisecond, else as often as goes into one.
 *
 * @returns the last run's value, and the mean time of a run
 */
export async function timed<T>(run: () => T | Promise<T>): Promise<{ value: T; milliseconds: number }> {
	const start = performance.now();
	for (let runs = 1; ; runs++) {
		const value = await run();
		const elapsed = performance.now() - start;
		if (elapsed >= measurable) return { value, milliseconds: elapsed / runs };
	}
}
