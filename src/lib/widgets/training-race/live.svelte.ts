import { backends, openDevice, type Backend, type Device, type DeviceState } from '$lib/kernels';
import type { AssetReader } from '$lib/machine/definition';
import type { Digits } from '$lib/data/digits';
import { loadData, type RaceData } from './data';
import { Race } from './race';
import { MOST_STEPS, nameOf, type Settings, type State } from './state';
import type { Standing } from './trained.svelte';

/** At most one picture in so many ms: a dozen a second is motion, and leaves the page its frames. */
const PICTURE = 80;

/** Chunks that may be under way beyond the steps that are done, while it runs. */
const AHEAD = 2;

export interface LiveOptions {
	readonly read: AssetReader;
	/** Called with every standing that is to be shown. */
	readonly onStanding: (standing: Standing) => void;
	/** Called once with the digits held out. */
	readonly onHeldOut: (heldOut: Digits) => void;
}

/**
 * The race on the reader's device. The state says what is run and how far; this catches up with it. Nothing is loaded before
 * somebody asks, and nothing runs once it is closed.
 */
export class LiveRace {
	/** Of the digits. */
	digits: 'unasked' | 'loading' | 'there' | 'missing' = $state('unasked');
	device: DeviceState | undefined = $state.raw();
	/** Who computed the last steps, and how long one took. */
	by: Race['by'] = $state.raw();
	/** What the misread digits are cut from. */
	data: RaceData | undefined = $state.raw();

	readonly #options: LiveOptions;
	#device: Device | undefined;
	#race: Race | undefined;
	#settings: Settings | undefined;
	#wish: Backend | 'auto' = 'auto';
	/** How far the race is to go. */
	#goal = 0;
	/** Steps that the page was told of. */
	#shown = 0;
	#isPumping = false;
	#isClosed = false;
	#lastPicture = -Infinity;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(options: LiveOptions) {
		this.#options = options;
	}

	/** The state has changed, by hand or by what this has told. */
	follow(state: State): void {
		const isSame = this.#settings !== undefined && nameOf(this.#settings) === nameOf(state);
		this.#settings = state;
		if (isSame && state.steps === this.#shown) return;
		if (!isSame || state.steps < this.#shown) this.#begin();
		this.#goal = state.steps;
		void this.#pump();
	}

	/** Where it is computed; `auto` is the first backend that works here. */
	choose(wish: Backend | 'auto'): void {
		if (wish === this.#wish) return;
		this.#wish = wish;
		void this.#device?.use(wish === 'auto' ? backends[0] : wish);
	}

	survey(): void {
		void this.#device?.survey();
	}

	/** Loads the digits, and goes as far as the state says. */
	async load(): Promise<void> {
		if (this.digits === 'loading' || this.digits === 'there') return;
		this.digits = 'loading';
		try {
			this.data = await loadData(this.#options.read);
		} catch {
			// Whatever went wrong, the reader is told, and can try again.
			this.digits = 'missing';
			return;
		}
		this.digits = 'there';
		if (this.#isClosed) return;
		this.#options.onHeldOut(this.data.heldOut);
		this.#open();
		this.#begin();
		void this.#pump();
	}

	/** Called again and again while it runs: there is always a chunk to do. */
	run(chunks = AHEAD): void {
		void this.load();
		const race = this.#race;
		if (!race) return;
		const goal = (Math.floor(race.steps / race.chunk) + chunks) * race.chunk;
		this.#goal = Math.min(MOST_STEPS, Math.max(this.#goal, goal));
		void this.#pump();
	}

	/** One step further. */
	step(): void {
		void this.load();
		this.#goal = Math.min(MOST_STEPS, Math.max(this.#goal, this.#shown + 1));
		void this.#pump();
	}

	/** Ends the worker and everything under way. */
	close(): void {
		this.#isClosed = true;
		clearTimeout(this.#timer);
		this.#device?.close();
	}

	#open(): void {
		const device = openDevice({
			prefer: this.#wish === 'auto' ? undefined : this.#wish,
			onChange: (state) => (this.device = state)
		});
		this.#device = device;
		this.device = device.state;
	}

	/** A race from the start. */
	#begin(): void {
		this.#shown = 0;
		const isReady = this.#device && this.data && this.#settings;
		this.#race = isReady ? new Race(this.#device!, this.data!, this.#settings!) : undefined;
	}

	/** Does what is left to do, one chunk after the other. */
	async #pump(): Promise<void> {
		if (this.#isPumping) return;
		this.#isPumping = true;
		await this.#device?.ready;
		for (let race = this.#race; race && !this.#isClosed; race = this.#race) {
			if (!race.judged) await race.look();
			else if (race.steps >= this.#goal || race.runAway || !(await race.next(this.#goal))) break;
			if (race === this.#race) this.#show(race);
		}
		this.#isPumping = false;
	}

	/** Tells of a race now, or a moment later if it is too soon after the last time. */
	#show(race: Race): void {
		clearTimeout(this.#timer);
		const wait = this.#lastPicture + PICTURE - performance.now();
		const show = () => {
			const { judged, settings, steps, history, weights, runAway } = race;
			if (this.#isClosed || race !== this.#race || !judged) return;
			this.#lastPicture = performance.now();
			this.#shown = steps;
			this.by = race.by;
			const heldOut = this.data!.heldOut.count;
			const name = nameOf(settings);
			this.#options.onStanding({ name, steps, history, weights, judged, heldOut, runAway });
		};
		if (wait <= 0) show();
		else this.#timer = setTimeout(show, wait);
	}
}
