import { standardNormal } from '../math';
import { runPlain } from './plain';
import type { InputOf, OutputOf, ProgramName, SetupOf } from './programs';
import type { LinearSetup } from './programs/linear';
import { startWorker } from './start-worker';
import type { Task } from './task';
import { backends } from './types';
import type {
	Backend,
	BackendStatus,
	Computed,
	Device,
	DeviceState,
	FailureReason,
	LinearResult,
	Product,
	Superseded
} from './types';
import { WorkerLink } from './worker-link';

export interface DeviceOptions {
	/** The backend to begin with; without it, the first in order that works. */
	readonly prefer?: Backend;
	/** Called with every new state. */
	readonly onChange?: (state: DeviceState) => void;
	/** How the worker is started; tests and unusual pages have their own way. */
	readonly startWorker?: () => Promise<Worker>;
}

/**
 * Opens the reader's device. It answers at once, in plain TypeScript, and goes over to the first backend in order that
 * computes a product of the notebook's size here and gets it right.
 */
export function openDevice(options: DeviceOptions = {}): Device {
	return new WorkerDevice(options);
}

interface Job {
	readonly task: Task;
	readonly resolve: (answer: Computed<unknown> | Superseded) => void;
}

class WorkerDevice implements Device {
	readonly ready: Promise<void>;
	readonly #onChange: (state: DeviceState) => void;
	readonly #link: WorkerLink;
	readonly #proofs: (() => Promise<void>)[] = [];
	#state: DeviceState = {
		phase: 'starting',
		backend: 'typescript',
		status: { webgpu: 'untried', webgl2: 'untried', wasm: 'untried', typescript: 'works' },
		fallback: undefined
	};
	#waiting: Job | undefined;
	readonly #linearSetups = new WeakMap<Float32Array, LinearSetup>();
	#isWorking = false;
	#isClosed = false;
	/** Counts the times a backend was asked for: only the latest wish is granted. */
	#wishes = 0;

	constructor(options: DeviceOptions) {
		this.#onChange = options.onChange ?? (() => {});
		this.#link = new WorkerLink(options.startWorker ?? startWorker);
		this.ready = this.#settle(options.prefer ?? backends[0], options.prefer !== undefined);
	}

	get state(): DeviceState {
		return this.#state;
	}

	async run<Name extends ProgramName>(
		program: Name,
		setup: SetupOf<Name>,
		input: InputOf<Name>
	): Promise<Computed<OutputOf<Name>> | Superseded> {
		// What a program answers is its output: the worker and the plain twin are asked for it by name.
		return this.#run({ program, setup: setup as object, input }) as Promise<
			Computed<OutputOf<Name>> | Superseded
		>;
	}

	async linear(product: Product): Promise<LinearResult | Superseded> {
		requireSizes(product);
		const { x, rows } = product;
		const answer = await this.run('linear', this.#setupOf(product), { x: x.slice(), rows });
		if (answer.status === 'superseded') return answer;
		const { output: logits, ...rest } = answer;
		return { ...rest, logits };
	}

	use(backend: Backend): Promise<void> {
		return this.#settle(backend, true);
	}

	async survey(): Promise<void> {
		const untried = backends.filter((backend) => this.#state.status[backend] === 'untried');
		await Promise.all(untried.map((backend) => this.#prove(backend)));
	}

	close(): void {
		this.#isClosed = true;
		this.#link.close();
		this.#waiting?.resolve({ status: 'superseded' });
		this.#waiting = undefined;
	}

	async #run(task: Task): Promise<Computed<unknown> | Superseded> {
		if (this.#isClosed) return { status: 'superseded' };
		if (this.#state.backend === 'typescript') return runPlain(task);
		return new Promise((resolve) => {
			this.#waiting?.resolve({ status: 'superseded' });
			this.#waiting = { task, resolve };
			void this.#work();
		});
	}

	/** The same object for the same W. */
	#setupOf({ w, inner, columns }: Product): LinearSetup {
		const known = this.#linearSetups.get(w);
		if (known?.inner === inner && known.columns === columns) return known;
		const setup = { w, inner, columns };
		this.#linearSetups.set(w, setup);
		return setup;
	}

	/** Goes over to `wish`, or to the next that works, telling of the difference if the wish was the reader's. */
	async #settle(wish: Backend, isReaders: boolean): Promise<void> {
		const turn = ++this.#wishes;
		let reason: FailureReason | undefined;
		for (const backend of this.#from(wish)) {
			const failure = await this.#prove(backend);
			if (turn !== this.#wishes || this.#isClosed) return;
			if (failure === undefined) {
				const fallback = isReaders && reason ? { from: wish, to: backend, reason } : undefined;
				this.#change({ phase: 'ready', backend, fallback });
				return;
			}
			reason ??= failure;
		}
	}

	/** `wish` itself, failed before or not, and those after it that haven't failed. */
	#from(wish: Backend): Backend[] {
		const chain = backends.slice(backends.indexOf(wish));
		return chain.filter((backend) => backend === wish || !isFailure(this.#state.status[backend]));
	}

	/** Has a backend compute a known product. Resolves with what is wrong, if anything. */
	#prove(backend: Backend): Promise<FailureReason | undefined> {
		if (backend === 'typescript') return Promise.resolve(undefined);
		return new Promise((resolve) => {
			this.#proofs.push(async () => {
				const reply = await this.#link.ask(backend, proof());
				const failure = reply.status === 'failed' ? reply.reason : undefined;
				this.#note(backend, failure ?? 'works');
				resolve(failure);
			});
			void this.#work();
		});
	}

	/** Does what there is to do, one thing after another: the worker can't do two. */
	async #work(): Promise<void> {
		if (this.#isWorking) return;
		this.#isWorking = true;
		for (let task = this.#next(); task; task = this.#next()) await task();
		this.#isWorking = false;
	}

	/** What the reader waits for comes before any proof. */
	#next(): (() => Promise<void>) | undefined {
		const job = this.#waiting;
		if (!job) return this.#proofs.shift();
		this.#waiting = undefined;
		return () => this.#compute(job);
	}

	async #compute({ task, resolve }: Job): Promise<void> {
		for (;;) {
			const { backend } = this.#state;
			const answer = backend === 'typescript' ? await runPlain(task) : await this.#link.ask(backend, task);
			if (this.#isClosed) return resolve({ status: 'superseded' });
			if (answer.status === 'computed') return resolve(answer);
			this.#note(backend, answer.reason);
			if (this.#state.backend === backend) this.#fallBack(backend, answer.reason);
		}
	}

	#fallBack(from: Backend, reason: FailureReason): void {
		const to = this.#from(from).find((backend) => backend !== from)!;
		this.#change({ backend: to, fallback: { from, to, reason } });
	}

	#note(backend: Backend, status: BackendStatus): void {
		if (!this.#isClosed) this.#change({ status: { ...this.#state.status, [backend]: status } });
	}

	#change(part: Partial<DeviceState>): void {
		this.#state = { ...this.#state, ...part };
		this.#onChange(this.#state);
	}
}

function isFailure(status: BackendStatus): status is FailureReason {
	return status !== 'works' && status !== 'untried';
}

/** The notebook's product, 1×784 · 784×10, of standard-normal numbers: it also compiles the kernel the pages need. */
function proof(): Task {
	const normal = standardNormal(0);
	const rows = 1;
	const inner = 784;
	const columns = 10;
	const x = Float32Array.from({ length: rows * inner }, normal);
	const w = Float32Array.from({ length: columns * inner }, normal);
	return { program: 'linear', setup: { w, inner, columns }, input: { x, rows } };
}

function requireSizes({ x, w, rows, inner, columns }: Product): void {
	if (x.length !== rows * inner) {
		throw new RangeError(`x has ${x.length} values; ${rows}×${inner} takes ${rows * inner}`);
	}
	if (w.length !== columns * inner) {
		throw new RangeError(`w has ${w.length} values; ${columns}×${inner} takes ${columns * inner}`);
	}
}
