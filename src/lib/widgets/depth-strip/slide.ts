import { Stillness } from '$lib/controls/stillness';
import { nameOf, type State } from './state';

/** Who measures networks: one follows a state, or waits. */
interface Follower {
	follow(state: State): void;
	wait(): void;
}

/**
 * A hand that slides through networks. The first one that it comes to is measured at once. To measure all that it slides through would
 * hold it up: the last is, when it rests.
 */
export class Slide {
	readonly #live: Follower;
	readonly #present: () => State;
	readonly #hand = new Stillness(() => {
		if (this.#isWaiting) this.settle();
	});
	/** The network that was asked for last, and whether it waits for the hand that asked to rest. */
	#asked: string | undefined;
	#isWaiting = false;

	/** @param present the state as it is now */
	constructor(live: Follower, present: () => State) {
		this.#live = live;
		this.#present = present;
	}

	/** The state has changed. */
	follow(state: State): void {
		if (nameOf(state) !== this.#asked) {
			this.#asked = nameOf(state);
			this.#isWaiting = this.#hand.isMoving;
			this.#hand.moved();
		}
		if (this.#isWaiting) this.#live.wait();
		else this.#live.follow(state);
	}

	/** The hand goes on without changing anything, as at the end of a slider: it has not come to rest. */
	goOn(): void {
		if (this.#hand.isMoving) this.#hand.moved();
	}

	/** The network that is asked for now is measured. */
	settle(): void {
		this.#isWaiting = false;
		this.#live.follow(this.#present());
	}

	stop(): void {
		this.#hand.stop();
	}
}
