import { BackendFailure } from './failure';
import { Kit, type GpuBackendName } from './kit';
import { programs, type AnyProgram, type ProgramName } from './programs';
import { compilers } from './programs/compilers';
import type { Compiled } from './programs/compile';
import { Recent } from './recent';
import { timed } from './timed';
import type { Computed, FailureReason } from './types';

/** What the worker is asked: a program to run, and where. */
export interface Request {
	readonly backend: GpuBackendName;
	readonly program: ProgramName;
	/** Names what stays; `setup` itself is left out when the worker has it. */
	readonly setupId: number;
	readonly setup?: unknown;
	readonly input: unknown;
}

/** What the worker answers, one reply a request. */
export type Reply = Computed<unknown> | { readonly status: 'failed'; readonly reason: FailureReason };

/** One answer in so many is judged thoroughly, after the first of each compiled program. */
const THOROUGH = 20;

interface Ready {
	readonly compiled: Compiled<unknown, unknown, unknown>;
	setupId: number;
	runs: number;
}

interface Open {
	readonly kit: Kit;
	readonly ready: Map<ProgramName, Ready[]>;
}

/**
 * Runs programs on the backends of gpu.js, each opened when first asked for. Belongs in a worker, because compiling takes tens
 * of milliseconds; runs in Node as it is.
 *
 * @returns a function that answers one request; the next may follow when it has
 */
export function createEngine(): (request: Request) => Promise<Reply> {
	const open = new Map<GpuBackendName, Open>();
	const setups = new Recent<unknown>();

	async function opened(name: GpuBackendName): Promise<Open> {
		const known = open.get(name);
		if (known) return known;
		const fresh = { kit: await Kit.open(name), ready: new Map() };
		open.set(name, fresh);
		return fresh;
	}

	/** The program, compiled for the setup; what was compiled last comes first. */
	function readied({ kit, ready }: Open, name: ProgramName, setupId: number, setup: unknown): Ready {
		const kept = ready.get(name) ?? [];
		const index = kept.findIndex((one) => one.setupId === setupId || one.compiled.takes(setup));
		const one = index >= 0 ? kept[index] : { compiled: compilers[name](kit, setup), setupId, runs: 0 };
		one.setupId = setupId;
		const others = kept.filter((other) => other !== one);
		for (const { compiled } of others.slice(Recent.limit - 1)) compiled.close();
		ready.set(name, [one, ...others.slice(0, Recent.limit - 1)]);
		return one;
	}

	async function compute({ backend, program: name, setupId, input, ...brought }: Request): Promise<Reply> {
		const setup = setups.take(setupId, brought.setup);
		const start = performance.now();
		const place = await opened(backend);
		const one = readied(place, name, setupId, setup);
		let compileMilliseconds = 0;
		if (one.runs === 0 && !one.compiled.isLong) {
			await one.compiled.run(setup, input);
			compileMilliseconds = performance.now() - start;
		}
		const { value: output, milliseconds } = await timed(() => one.compiled.run(setup, input));
		if (place.kit.isLost) throw new BackendFailure('context-lost');
		const verdict = (programs[name] as AnyProgram).judge(setup, input, output, one.runs % THOROUGH === 0);
		one.runs++;
		if (!verdict.right) throw new BackendFailure('wrong-result');
		return {
			status: 'computed',
			output,
			backend,
			milliseconds,
			compileMilliseconds,
			largestDifference: verdict.largestDifference
		};
	}

	return async (request) => {
		try {
			return await compute(request);
		} catch (error) {
			const kit = open.get(request.backend)?.kit;
			const reason = reasonOf(error, request.backend, kit);
			// Closed, so that another try finds it fresh.
			kit?.close();
			open.delete(request.backend);
			return { status: 'failed', reason };
		}
	};
}

function reasonOf(error: unknown, backend: GpuBackendName, kit: Kit | undefined): FailureReason {
	if (error instanceof BackendFailure) return error.reason;
	if (kit?.isLost) return 'context-lost';
	// A page's policy may forbid to compile WebAssembly, which shows only when it is tried.
	if (backend === 'wasm' && error instanceof WebAssembly.CompileError) return 'not-supported';
	return 'exception';
}
