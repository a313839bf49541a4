import type { InputOf, OutputOf, ProgramName, SetupOf } from './programs';

/**
 * Where a program can run, best first. The first three run gpu.js kernels in a worker; the last is the plain TypeScript of
 * `$lib/math`, on the main thread, which works everywhere.
 */
export const backends = ['webgpu', 'webgl2', 'wasm', 'typescript'] as const;
export type Backend = (typeof backends)[number];

/**
 * Why a backend can't be used.
 *
 * - `not-supported`: browser or machine doesn't offer it, or the page's security policy forbids it
 * - `context-lost`: the graphics device was taken away
 * - `wrong-result`: its answer is not the float64 reference's; see `tolerance`
 * - `exception`: its kernel couldn't be compiled or threw while running
 * - `timeout`: no answer in time
 * - `worker-refused`: the browser wouldn't start the worker that gpu.js runs in
 */
export type FailureReason =
	'not-supported' | 'context-lost' | 'wrong-result' | 'exception' | 'timeout' | 'worker-refused';

/** `works`: it has computed a small product here, and the answer was right. */
export type BackendStatus = 'untried' | 'works' | FailureReason;

/** X · Wᵀ, PyTorch's `x @ w.t()`. Matrices lie row after row. */
export interface Product {
	/** rows × inner. Copied at the call, so the caller may go on drawing in it. */
	readonly x: Float32Array;
	/** columns × inner. Known by identity: never written again, a changed W is a new array. */
	readonly w: Float32Array;
	readonly rows: number;
	readonly inner: number;
	readonly columns: number;
}

/** An answer that was computed and found right. */
export interface Computed<Output> {
	readonly status: 'computed';
	readonly output: Output;
	/** The backend that computed these very numbers. */
	readonly backend: Backend;
	/** The computation alone, upload and read-back included; neither compiling nor checking. */
	readonly milliseconds: number;
	/** Making the program ready for this setup; 0 when it already was, or when that is part of a long first run. */
	readonly compileMilliseconds: number;
	/** Largest absolute difference that was found from the float64 reference; 0 where that itself answers. */
	readonly largestDifference: number;
}

/** A product that was computed and found right. */
export interface LinearResult extends Omit<Computed<unknown>, 'output'> {
	/** rows × columns. */
	readonly logits: Float32Array;
}

/** What nobody waits for any more: something newer was asked for before it started, or the device was closed. */
export interface Superseded {
	readonly status: 'superseded';
}

/** The device left a backend that had worked, or that was asked for. */
export interface Fallback {
	readonly from: Backend;
	readonly to: Backend;
	readonly reason: FailureReason;
}

/** All that a page says of a device. A new object at every change. */
export interface DeviceState {
	/** While `starting`, plain TypeScript answers; `ready` once the first backend in order has proven itself. */
	readonly phase: 'starting' | 'ready';
	/** Who computes the next product. */
	readonly backend: Backend;
	readonly status: Readonly<Record<Backend, BackendStatus>>;
	/** The latest fallback since the backend was last chosen. */
	readonly fallback: Fallback | undefined;
}

/** Runs programs, and moves on to the next backend when one fails. */
export interface Device {
	readonly state: DeviceState;
	/** Resolves when `state.phase` is `ready`. Never rejects. */
	readonly ready: Promise<void>;
	/**
	 * Runs a program. One is under way at most and one waits; a third takes the waiting one's place, which resolves as
	 * superseded. A backend that fails hands the program on to the next, with the same input: nothing that was computed before
	 * is lost.
	 *
	 * @param setup what stays on the device, known by identity: never written again, a changed one is a new object
	 */
	run<Name extends ProgramName>(
		program: Name,
		setup: SetupOf<Name>,
		input: InputOf<Name>
	): Promise<Computed<OutputOf<Name>> | Superseded>;
	/**
	 * The program `linear`, for a product that comes in one piece.
	 *
	 * @throws RangeError (rejects) when an array's length is not what the sizes say
	 */
	linear(product: Product): Promise<LinearResult | Superseded>;
	/** Changes to a backend, once it has proven itself; else falls back from it. A failed one is tried afresh. */
	use(backend: Backend): Promise<void>;
	/** Tries every backend not tried yet, so that a list of them can say which work. */
	survey(): Promise<void>;
	/** Ends the worker. What is under way resolves as superseded. */
	close(): void;
}
