import gpujs from 'gpu.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadReference } from '../../../tests/reference/load';
import { linearRowMajor, standardNormal } from '../math';
import { createEngine, type Request } from './engine';
import { compilers } from './programs/compilers';
import { linearSource } from './programs/source';
import type { Computed, Product } from './types';

const [reference] = loadReference<{
	x: number[];
	w: number[][];
	logits_float32: number[];
	batch: number[][];
	batch_logits_float64: number[][];
}>('linear');

/** A product as the worker is asked for it. */
function request(
	{ x, w, rows, inner, columns }: Product,
	setupId = 0,
	backend: Request['backend'] = 'wasm'
): Request {
	return { backend, program: 'linear', setupId, setup: { w, inner, columns }, input: { x, rows } };
}

const product: Product = {
	x: new Float32Array(reference.x),
	w: new Float32Array(reference.w.flat()),
	rows: 1,
	inner: 784,
	columns: 10
};
const notebook = request(product);

function difference(logits: Float32Array, expected: number[]): number {
	return Math.max(...expected.map((value, i) => Math.abs(value - logits[i])));
}

async function compute(
	engine: ReturnType<typeof createEngine>,
	asked: Request
): Promise<Computed<Float32Array> & { logits: Float32Array }> {
	const reply = await engine(asked);
	if (reply.status === 'failed') throw new Error(reply.reason);
	const logits = reply.output as Float32Array;
	return { ...reply, output: logits, logits };
}

function normalMatrix(rows: number, columns: number, seed: number): Float32Array<ArrayBuffer> {
	return Float32Array.from({ length: rows * columns }, standardNormal(seed));
}

afterEach(() => void vi.restoreAllMocks());

describe('the engine, with gpu.js on WebAssembly', () => {
	it("computes PyTorch's x @ w.t() within 0.001", async () => {
		const { logits, largestDifference, backend } = await compute(createEngine(), notebook);
		expect(backend).toBe('wasm');
		expect(logits).toHaveLength(10);
		expect(difference(logits, reference.logits_float32)).toBeLessThan(0.001);
		expect(largestDifference).toBeLessThan(0.0001);
	});

	it("computes PyTorch's batch within 0.001", async () => {
		const batch = request({ ...product, x: new Float32Array(reference.batch.flat()), rows: 5 });
		const { logits } = await compute(createEngine(), batch);
		expect(difference(logits, reference.batch_logits_float64.flat())).toBeLessThan(0.001);
	});

	it.each([1, 2, 3, 4, 5, 6, 7, 8])('computes rows of length %i', async (inner) => {
		const x = normalMatrix(2, inner, 1);
		const w = normalMatrix(3, inner, 2);
		const { logits } = await compute(createEngine(), request({ x, w, rows: 2, inner, columns: 3 }));
		expect(difference(logits, Array.from(linearRowMajor(x, w, 2, inner, 3)))).toBeLessThan(1e-5);
	});

	it('computes batches that grow and shrink, without compiling again', async () => {
		const engine = createEngine();
		expect((await compute(engine, notebook)).compileMilliseconds).toBeGreaterThan(0);
		for (const rows of [1024, 3, 1]) {
			const x = normalMatrix(rows, 784, rows);
			const { logits, compileMilliseconds } = await compute(engine, { ...notebook, input: { x, rows } });
			expect(logits).toHaveLength(rows * 10);
			expect(difference(logits, Array.from(linearRowMajor(x, product.w, rows, 784, 10)))).toBeLessThan(0.001);
			expect(compileMilliseconds).toBe(0);
		}
	});

	it('keeps W for requests that bring none', async () => {
		const engine = createEngine();
		const first = await compute(engine, notebook);
		const { setup: _, ...rest } = notebook;
		expect((await compute(engine, rest)).logits).toEqual(first.logits);
		const doubled = await compute(engine, request({ ...product, w: product.w.map((value) => 2 * value) }, 1));
		expect((await compute(engine, rest)).logits).toEqual(first.logits);
		expect(
			difference(
				doubled.logits,
				Array.from(first.logits, (logit) => 2 * logit)
			)
		).toBeLessThan(1e-6);
	});

	it('compiles the source that pages show', async () => {
		const createKernel = vi.spyOn(gpujs.GPU.prototype, 'createKernel');
		await compute(createEngine(), notebook);
		expect(createKernel.mock.calls.map(([source]) => source)).toEqual([linearSource]);
	});

	it('says that a backend is not supported where there is none', async () => {
		const engine = createEngine();
		for (const backend of ['webgpu', 'webgl2'] as const) {
			expect(await engine({ ...notebook, backend })).toEqual({ status: 'failed', reason: 'not-supported' });
		}
	});

	it.each([
		['zeros, as a lost device gives', () => new Float32Array(10)],
		[
			'one logit that is off by 0.01',
			() => Float32Array.from(reference.logits_float32, (z, i) => (i === 9 ? z + 0.01 : z))
		],
		['NaN', () => new Float32Array(10).fill(NaN)],
		['too few logits', () => Float32Array.from(reference.logits_float32.slice(1))]
	])('refuses %s', async (_, wrong) => {
		vi.spyOn(compilers, 'linear').mockReturnValue({
			takes: () => true,
			run: async () => wrong(),
			close: () => {}
		});
		expect(await createEngine()(notebook)).toEqual({ status: 'failed', reason: 'wrong-result' });
	});

	it('opens a backend anew after it has failed', async () => {
		const engine = createEngine();
		await compute(engine, notebook);
		expect(await engine({ ...notebook, input: undefined })).toEqual({
			status: 'failed',
			reason: 'exception'
		});
		expect((await compute(engine, notebook)).compileMilliseconds).toBeGreaterThan(0);
	});
});
