/**
 * The values that were asked for last, by number. Page and worker each have one and are asked the same things in the same
 * order, so that the page knows what the worker still has.
 */
export class Recent<T> {
	/** A data set has megabytes: more of them than this nobody compares. */
	static readonly limit = 4;
	/** A Map remembers the order in which its keys came. */
	readonly #values = new Map<number, T>();

	has(id: number): boolean {
		return this.#values.has(id);
	}

	/** The value of that number, which is then the latest; `fresh` where it isn't known. */
	take(id: number, fresh: T): T {
		const value = this.#values.has(id) ? (this.#values.get(id) as T) : fresh;
		this.#values.delete(id);
		this.#values.set(id, value);
		for (const oldest of this.#values.keys()) {
			if (this.#values.size <= Recent.limit) break;
			this.#values.delete(oldest);
		}
		return value;
	}
}
