/** How long a hand is still before it rests, in milliseconds. */
const REST = 250;

/** Tells when a hand that has moved is still. */
export class Stillness {
	#due = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #still: () => void;

	/** @param still is called each time the hand has come to rest */
	constructor(still: () => void) {
		this.#still = still;
	}

	/** The hand has moved. */
	moved(): void {
		this.#due = performance.now() + REST;
		// One timer that looks again, because clearing and setting one every frame costs more.
		this.#timer ??= setTimeout(this.#look, REST);
	}

	/** Whether it has moved and not yet rested. */
	get isMoving(): boolean {
		return this.#timer !== undefined;
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	#look = () => {
		const left = this.#due - performance.now();
		this.#timer = left > 0 ? setTimeout(this.#look, left) : undefined;
		if (left <= 0) this.#still();
	};
}
