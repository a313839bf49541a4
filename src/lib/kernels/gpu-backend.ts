import gpujs from 'gpu.js';
import type { GPU, IKernelRunShortcut, KernelVariable } from 'gpu.js';
import { BackendFailure } from './failure';
import { linearSource } from './source';
import type { Backend, FailureReason, Product } from './types';

export type GpuBackendName = Exclude<Backend, 'typescript'>;

const modes = { webgpu: 'webgpu', webgl2: 'webgl2', wasm: 'webasm' } as const;

/** Copies a matrix onto the device, where it stays: products with the same W then upload only x. */
const keepSource = 'function keep(w) { return w[this.thread.y][this.thread.x]; }';

/** The kernels for one shape of W. The number of rows of x may change from call to call. */
interface Shape {
	readonly linear: IKernelRunShortcut;
	readonly keep: IKernelRunShortcut | undefined;
	w: Float32Array | undefined;
	onDevice: KernelVariable;
}

/** The linear kernel on one of gpu.js's backends. Belongs in a worker: compiling takes tens of milliseconds. */
export class GpuBackend {
	readonly #gpu: GPU;
	readonly #name: GpuBackendName;
	readonly #shapes = new Map<string, Shape>();

	private constructor(name: GpuBackendName, gpu: GPU) {
		this.#name = name;
		this.#gpu = gpu;
	}

	/** @throws BackendFailure (rejects) when browser or machine doesn't offer the backend */
	static async open(name: GpuBackendName): Promise<GpuBackend> {
		if (name === 'webgpu' && !(await gpujs.GPU.isWebGPUAvailable()))
			throw new BackendFailure('not-supported');
		try {
			return new GpuBackend(name, new gpujs.GPU({ mode: modes[name] }));
		} catch (error) {
			throw new BackendFailure('not-supported', error);
		}
	}

	/** Whether the kernels for W's shape are compiled. */
	has({ inner, columns }: Product): boolean {
		return this.#shapes.has(`${columns}×${inner}`);
	}

	/**
	 * @returns rows × columns
	 * @throws BackendFailure (rejects) when the device is lost, or anything in gpu.js goes wrong
	 */
	async linear(product: Product): Promise<Float32Array<ArrayBuffer>> {
		try {
			const logits = await this.#run(product);
			if (this.#isLost()) throw new BackendFailure('context-lost');
			return logits;
		} catch (error) {
			if (error instanceof BackendFailure) throw error;
			throw new BackendFailure(this.#reason(error), error);
		}
	}

	close(): void {
		void this.#gpu.destroy();
	}

	async #run({ x, w, rows, inner, columns }: Product): Promise<Float32Array<ArrayBuffer>> {
		const key = `${columns}×${inner}`;
		let shape = this.#shapes.get(key);
		if (!shape) this.#shapes.set(key, (shape = this.#compile(inner, columns)));
		if (shape.w !== w) {
			const matrix = asMatrix(w, columns, inner);
			shape.onDevice = shape.keep ? ((await shape.keep(matrix)) as KernelVariable) : matrix;
			shape.w = w;
		}
		shape.linear.setOutput([columns, rows]);
		const output = (await shape.linear(asMatrix(x, rows, inner), shape.onDevice)) as Float32Array[];
		const logits = new Float32Array(rows * columns);
		output.forEach((row, i) => logits.set(row, i * columns));
		return logits;
	}

	#compile(inner: number, columns: number): Shape {
		const settings = {
			precision: 'single' as const,
			// gpu.js would go on with its `cpu` mode, which needs 'unsafe-eval'. Ours is the plain TypeScript.
			onRequestFallback: () => {
				throw new BackendFailure('not-supported');
			}
		};
		return {
			linear: this.#gpu.createKernel(linearSource, {
				...settings,
				output: [columns, 1],
				constants: { fours: inner - (inner % 4), rest: inner % 4 },
				constantTypes: { fours: 'Integer', rest: 'Integer' },
				dynamicOutput: true,
				dynamicArguments: true
			}),
			// WebAssembly computes in the memory next door: there is no far side to keep W on.
			keep:
				this.#name === 'wasm'
					? undefined
					: this.#gpu.createKernel(keepSource, { ...settings, output: [inner, columns], pipeline: true }),
			w: undefined,
			onDevice: undefined
		};
	}

	#reason(error: unknown): FailureReason {
		if (this.#isLost()) return 'context-lost';
		// A page's policy may forbid to compile WebAssembly, which shows only when it is tried.
		if (this.#name === 'wasm' && error instanceof WebAssembly.CompileError) return 'not-supported';
		return 'exception';
	}

	#isLost(): boolean {
		if (this.#name === 'webgl2') {
			return (this.#gpu.context as WebGL2RenderingContext | null)?.isContextLost() ?? false;
		}
		// gpu.js marks the context its WebGPU kernels share when the device is lost.
		const contexts = [...this.#shapes.values()].map(
			({ linear }) => linear.context as { isLost?: boolean } | null
		);
		return contexts.some((context) => context?.isLost);
	}
}

function asMatrix(values: Float32Array, rows: number, columns: number): InstanceType<typeof gpujs.Input> {
	// gpu.js's types know only number[], though it reads typed arrays, and faster.
	return new gpujs.Input(values as unknown as number[], [columns, rows]);
}
