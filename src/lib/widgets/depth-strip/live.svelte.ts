import { parseDigits, type Digits } from '$lib/data/digits';
import { inSlices, openDevice, PageBreath, type Backend, type Device, type DeviceState } from '$lib/kernels';
import type { DeepSetup } from '$lib/kernels/programs/deep';
import { digitBatch, normalBatch, type Batch } from './batch';
import { look, show, type Look, type Shown, type Signals } from './measure';
import { examplesOf, MOST_STEPS, nameOf, sizesOf, weightCount, type State } from './state';
import type { Strips } from './strips.svelte';
import { brief, summarize, type Measured } from './summary';

/** At most one picture in so many ms. */
const PICTURE = 120;

/** Multiplications that one call of training may take: a fraction of a second wherever it is done. */
const CHUNK = 1.2e8;

/** Kernels are compiled for every depth and width, which WebAssembly does fastest by far. */
const FIRST_CHOICE = 'wasm';

export interface LiveOptions {
	readonly strips: Strips;
	/** Called with every measurement that is to be shown. */
	readonly onMeasured: (measured: Measured) => void;
	/** How a device is opened; tests have their own way. */
	readonly open?: typeof openDevice;
	/** Called with the last network that fitted, when no backend had room for the one asked for. */
	readonly onFitted: (fitted: State) => void;
}

/** One network under way. */
interface Work {
	readonly name: string;
	readonly looks: Look[];
	shown: Shown | undefined;
	trained: number;
	losses: number[];
	weights: readonly Float32Array[] | undefined;
}

/** A pass in full, read on the page's own thread, which draws meanwhile. */
const shownOf = ({ output, batch }: { readonly output: Signals; readonly batch: Batch }, state: State) =>
	inSlices(show(output, batch, state.activation), new PageBreath());

/**
 * The network on the reader's device. The state says which and how far it is trained; this catches up with it: first the beginning that
 * is drawn in full, then its training, then the other beginnings. What was measured beforehand isn't done again.
 */
export class LiveStrip {
	/** Of the digits. */
	digits: 'unasked' | 'loading' | 'there' | 'missing' = $state('unasked');
	/** No backend had room for the network that was asked for last. */
	hasNoRoom = $state(false);
	device: DeviceState | undefined = $state.raw();
	/** Who computed the last pass, and how long it took. */
	by: { readonly backend: Backend; readonly milliseconds: number } | undefined = $state.raw();

	/** Resolves when there is nothing left to do. */
	rest: Promise<void> = Promise.resolve();

	readonly #options: LiveOptions;
	#device: Device | undefined;
	#sample: Digits | undefined;
	#wish: Backend | 'auto' = 'auto';
	#state: State | undefined;
	#fitted: State | undefined;
	/** The name of the network there was no room for. */
	#refused: string | undefined;
	#goal = 0;
	#work: Work | undefined;
	/** The latest: depth and width are slid through. */
	#setups: readonly { readonly key: string; readonly setup: DeepSetup }[] = [];
	#batch: { readonly name: string; readonly batch: Batch } | undefined;
	#isBusy = false;
	#isClosed = false;
	#lastPicture = -Infinity;

	constructor(options: LiveOptions) {
		this.#options = options;
	}

	/** The state has changed, by hand or by what this has told. */
	follow(state: State): void {
		const name = nameOf(state);
		// What is said of a network too large stays while its stand-in is looked at.
		if (name !== this.#refused && name !== (this.#fitted && nameOf(this.#fitted))) this.hasNoRoom = false;
		const isTold =
			this.#work?.name === name && this.#work.trained === state.steps && this.#state?.seeds === state.seeds;
		this.#state = state;
		if (isTold) return;
		this.#goal = state.steps;
		this.#wake();
	}

	/** A hand slides through networks: nothing more is done until one is followed again. */
	wait(): void {
		this.#state = undefined;
	}

	/** Trains on. */
	train(steps: number): void {
		this.#goal = Math.min(MOST_STEPS, (this.#state?.steps ?? 0) + steps);
		this.#wake();
	}

	/** Where it is computed. */
	choose(wish: Backend | 'auto'): void {
		this.#wish = wish;
		void this.#device?.use(wish === 'auto' ? FIRST_CHOICE : wish);
	}

	survey(): void {
		void this.#opened().survey();
	}

	/** Asks for the digits once more. */
	retry(): void {
		if (this.digits === 'missing') this.digits = 'unasked';
		this.#wake();
	}

	/** Ends the worker and everything under way. */
	close(): void {
		this.#isClosed = true;
		this.#device?.close();
	}

	#opened(): Device {
		if (this.#device) return this.#device;
		this.#device = (this.#options.open ?? openDevice)({
			prefer: this.#wish === 'auto' ? FIRST_CHOICE : this.#wish,
			onChange: (state) => (this.device = state)
		});
		this.device = this.#device.state;
		return this.#device;
	}

	/** The network that the state means, from its start if it is another or has gone too far. */
	#current(state: State): Work {
		const name = nameOf(state);
		if (this.#work?.name !== name) {
			this.#work = { name, looks: [], shown: undefined, trained: 0, losses: [], weights: undefined };
		} else if (this.#work.trained > this.#goal) {
			this.#work = { ...this.#work, shown: undefined, trained: 0, losses: [], weights: undefined };
		}
		return this.#work;
	}

	#wake(): void {
		if (this.#isBusy) return;
		this.#isBusy = true;
		this.rest = this.#pump();
	}

	/** Does what is left to do, one pass after the other. */
	async #pump(): Promise<void> {
		try {
			while (!this.#isClosed && this.#state && (await this.#next(this.#state)));
			this.#isBusy = false;
		} catch (failure) {
			this.#isBusy = false;
			// Every backend has failed, and the plain twin found no memory for its arrays either. Nothing else is expected.
			if (!(failure instanceof RangeError)) throw failure;
			// A network that the hand has slid past is no longer asked for.
			if (!this.#isClosed && this.#state) this.#fallBack();
		}
	}

	/** There is no room for the network asked for: back to the last that there was room for. */
	#fallBack(): void {
		this.#work = undefined;
		this.#refused = this.#state && nameOf(this.#state);
		this.hasNoRoom = true;
		if (this.#fitted) this.#options.onFitted(this.#fitted);
	}

	/** @returns whether there was anything to do */
	async #next(state: State): Promise<boolean> {
		const work = this.#current(state);
		const known = this.#options.strips.known(state);
		const isOver = work.losses.length > 0 && !Number.isFinite(work.losses[work.losses.length - 1]);
		const left = isOver ? 0 : this.#goal - work.trained;
		if (left <= 0 && known && work.trained === 0) return false;
		if (!(await this.#hasInputs(state))) return false;
		if (!work.shown && !(known && left > 0)) await this.#lookAt(state, work, state.seed);
		else if (left > 0) await this.#trainOn(state, work, left);
		else if (!known && work.looks.length < state.seeds)
			await this.#lookAt(state, work, state.seed + work.looks.length);
		else return false;
		return true;
	}

	async #hasInputs({ input }: State): Promise<boolean> {
		if (input === 'normal' || this.#sample) return true;
		if (this.digits === 'missing') return false;
		this.digits = 'loading';
		try {
			this.#sample = parseDigits(await this.#options.strips.read('digits/sample.bin'));
			this.digits = 'there';
		} catch {
			// Whatever went wrong, the reader is told, and can try again.
			this.digits = 'missing';
		}
		return this.#sample !== undefined;
	}

	/** The inputs of one beginning; those of the last are kept, for training. */
	#batchOf(state: State, seed: number): Batch {
		const examples = examplesOf(state);
		const name = [state.input, examples, seed].join(' ');
		if (this.#batch?.name !== name) {
			const batch =
				state.input === 'digits' ? digitBatch(this.#sample!, examples, seed) : normalBatch(examples, seed);
			this.#batch = { name, batch };
		}
		return this.#batch.batch;
	}

	async #run(state: State, seed: number, steps: number, weights: readonly Float32Array[] | undefined) {
		const { activation, rate, init } = state;
		const key = [activation, state.depth, state.width, steps].join(' ');
		const known = this.#setups.find((one) => one.key === key);
		const setup = known?.setup ?? { sizes: sizesOf(state), activation, examples: examplesOf(state), steps };
		if (!known) this.#setups = [{ key, setup }, ...this.#setups.slice(0, 3)];
		const batch = this.#batchOf(state, seed);
		const device = this.#opened();
		await device.ready;
		const answer = await device.run('deep', setup, {
			...batch,
			weights: weights ?? { initialization: init, seed },
			rate
		});
		if (answer.status === 'superseded') return undefined;
		this.#fitted = state;
		this.by = { backend: answer.backend, milliseconds: answer.milliseconds / (steps + 1) };
		return { output: answer.output, batch };
	}

	async #lookAt(state: State, work: Work, seed: number): Promise<void> {
		const done = await this.#run(state, seed, 0, undefined);
		if (!done) return;
		const one = look(done.output, done.batch.labels.length);
		if (seed === state.seed && !work.shown) {
			work.shown = await shownOf(done, state);
			work.losses = [one.loss];
			if (work.looks.length === 0) work.looks.push(brief(one));
		} else {
			work.looks.push(brief(one));
		}
		this.#tell(work, work.looks.length >= state.seeds || work.looks.length === 1);
	}

	async #trainOn(state: State, work: Work, left: number): Promise<void> {
		const most = Math.floor(CHUNK / (3 * weightCount(state) * examplesOf(state)));
		const chunk = Math.max(1, Math.min(5, most));
		const steps = left >= chunk ? chunk : 1;
		const done = await this.#run(state, state.seed, steps, work.weights);
		if (!done) return;
		const shown = await shownOf(done, state);
		const losses = Array.from(done.output.losses);
		work.losses = [...work.losses.slice(0, work.trained), ...losses];
		work.trained += steps;
		work.weights = done.output.weights;
		work.shown = shown;
		this.#tell(work, true);
	}

	/** Tells of a network, if that is worth a picture now. */
	#tell({ name, looks, shown, trained, losses }: Work, isDue: boolean): void {
		const now = performance.now();
		if (this.#isClosed || !shown || (!isDue && now < this.#lastPicture + PICTURE)) return;
		if (!this.#state || nameOf(this.#state) !== name) return;
		this.#lastPicture = now;
		this.#options.onMeasured({ name, summary: summarize(looks), steps: trained, shown, losses });
	}
}
