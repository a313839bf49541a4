import gpujs from 'gpu.js';
import type {
	GPU,
	IGPUKernelSettings,
	IKernelRunShortcut,
	IPipelineRunShortcut,
	KernelVariable,
	PipelineFunction
} from 'gpu.js';
import { BackendFailure } from './failure';
import type { Backend } from './types';

export type GpuBackendName = Exclude<Backend, 'typescript'>;

const modes = { webgpu: 'webgpu', webgl2: 'webgl2', wasm: 'webasm' } as const;

/** Copies a matrix onto the device, where it stays. */
const keepSource = 'function keep(values) { return values[this.thread.y][this.thread.x]; }';

/**
 * How kernels on WebGL2 fetch four numbers, instead of gpu.js's own way, which works out integer divisions at every fetch.
 * Wants textures of the matrix's own shape, which gpu.js gives to every output of two rows or more.
 */
const straightFetch =
	'#define getVec4FromSampler2D(tex, size, dim, z, y, x) texture(tex, (vec2(x, y) + 0.5) / vec2(size))\n';

/** A matrix as kernels take it. */
export type DeviceMatrix = KernelVariable;

/** What a kernel keeps: numbers, and matrices. */
export type Constants = Readonly<Record<string, DeviceMatrix | number>>;

/** A kernel that answers at once, with its numbers as they lie in memory. */
export interface FlatKernel {
	(...given: (DeviceMatrix | number)[]): Float32Array<ArrayBuffer>;
	destroy(): void;
}

/** gpu.js on one backend, as programs use it: kernels, matrices, and chains of kernels that run as one. */
export class Kit {
	readonly name: GpuBackendName;
	readonly #gpu: GPU;
	readonly #kernels: IKernelRunShortcut[] = [];

	private constructor(name: GpuBackendName, gpu: GPU) {
		this.name = name;
		this.#gpu = gpu;
	}

	/** @throws BackendFailure (rejects) when browser or machine doesn't offer the backend */
	static async open(name: GpuBackendName): Promise<Kit> {
		if (name === 'webgpu' && !(await gpujs.GPU.isWebGPUAvailable()))
			throw new BackendFailure('not-supported');
		try {
			return new Kit(name, new gpujs.GPU({ mode: modes[name] }));
		} catch (error) {
			throw new BackendFailure('not-supported', error);
		}
	}

	/** Compiles a kernel when it is first run. Floats are single precision. */
	kernel(source: string, settings: IGPUKernelSettings): IKernelRunShortcut {
		const kernel = this.#gpu.createKernel(source, {
			precision: 'single',
			// gpu.js would go on with its `cpu` mode, which needs 'unsafe-eval'. Ours is the plain TypeScript.
			onRequestFallback: () => {
				throw new BackendFailure('not-supported');
			},
			...settings
		});
		this.#kernels.push(kernel);
		return kernel;
	}

	/**
	 * Compiles a kernel for WebGL2 that takes matrices of four numbers a place, and mostly makes one. It stays on the device.
	 *
	 * @param settings its output has two rows or more; no side is longer than the device's textures
	 */
	quadKernel(source: string, settings: IGPUKernelSettings): IKernelRunShortcut {
		const quad = { injectedNative: straightFetch, tactic: 'precision', pipeline: true };
		return this.kernel(source, { ...quad, ...settings } as IGPUKernelSettings);
	}

	/**
	 * Compiles a kernel for WebAssembly that hands out its numbers as they lie in memory, even where a thread makes several:
	 * gpu.js would make an array of each thread's.
	 *
	 * @param whole the names of those arguments that are whole numbers and no matrices
	 */
	flatKernel(
		source: string,
		output: number[],
		constants: Constants,
		whole: readonly string[] = []
	): FlatKernel {
		const constantTypes = Object.fromEntries(
			Object.entries(constants).map(([name, value]) => [
				name,
				typeof value === 'number' ? 'Integer' : 'Input'
			])
		);
		const names = source.slice(source.indexOf('(') + 1, source.indexOf(')')).split(', ');
		const argumentTypes = names.map((name) => (whole.includes(name) ? 'Integer' : 'Input'));
		const settings = { output, constants, constantTypes, argumentTypes };
		const kernel = this.kernel(source, settings as unknown as IGPUKernelSettings);
		Object.assign(kernel.kernel, { _shapeOutput: (values: Float32Array) => values });
		return kernel as unknown as FlatKernel;
	}

	/**
	 * Chains kernels: `calls` is run once, on stand-ins, and what it called runs from then on as one. Its arguments travel at
	 * every run, and what it returns is read back.
	 *
	 * @param count how many arguments there are, where the function doesn't name each
	 */
	chain(calls: PipelineFunction, count = calls.length): IPipelineRunShortcut {
		// gpu.js counts them by the function's own length.
		Object.defineProperty(calls, 'length', { value: count });
		// Threads would need a page that is isolated from all others, which a page with embeds is not.
		return this.#gpu.createPipeline(calls, { threads: false });
	}

	/** A matrix that travels with the call; rows lie one after the other. */
	matrix(values: Float32Array, rows: number, columns: number): DeviceMatrix {
		// gpu.js's types know only number[], though it reads typed arrays, and faster.
		return new gpujs.Input(values as unknown as number[], [columns, rows]);
	}

	/** Matrices of one size, one after the other. */
	cube(values: Float32Array, count: number, rows: number, columns: number): DeviceMatrix {
		return new gpujs.Input(values as unknown as number[], [columns, rows, count]);
	}

	/** A row of numbers that travels with the call. */
	vector(values: Float32Array): DeviceMatrix {
		return new gpujs.Input(values as unknown as number[], [values.length]);
	}

	/** How to copy matrices of one size to the device, where each stays until the next takes its place. */
	keeper(rows: number, columns: number): (values: Float32Array) => Promise<DeviceMatrix> {
		// WebAssembly computes in the memory next door: there is no far side to keep anything on.
		if (this.name === 'wasm') return async (values) => this.matrix(values, rows, columns);
		const keep = this.kernel(keepSource, { output: [columns, rows], pipeline: true });
		return async (values) => (await keep(this.matrix(values, rows, columns))) as DeviceMatrix;
	}

	/** Whether the graphics device was taken away: what is read then is zeros or stale, without an error. */
	get isLost(): boolean {
		if (this.name === 'webgl2')
			return (this.#gpu.context as WebGL2RenderingContext | null)?.isContextLost() ?? false;
		// gpu.js marks the context its WebGPU kernels share when the device is lost.
		return this.#kernels.some(({ context }) => (context as { isLost?: boolean } | null)?.isLost);
	}

	close(): void {
		void this.#gpu.destroy();
	}
}

/** The values of a matrix that gpu.js read back, row after row. */
export function flat(read: Float32Array | Float32Array[]): Float32Array<ArrayBuffer> {
	if (read instanceof Float32Array) return new Float32Array(read);
	const columns = read[0].length;
	const values = new Float32Array(read.length * columns);
	read.forEach((row, i) => values.set(row, i * columns));
	return values;
}
