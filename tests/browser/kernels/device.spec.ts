import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Browser, type Frame, type Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type { Backend, BackendStatus } from '../../../src/lib/kernels';
import { loadReference } from '../../reference/load';
import { listen } from '../site';

/*
 * The device in real Chromium, bundled and minified as the site is, and without 'unsafe-eval'. The graphics are
 * emulated where there is no card: what is tested is that the numbers are right, and that a device that fails is left.
 */

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const [reference] = loadReference<{
	x: number[];
	w: number[][];
	logits_float32: number[];
	batch: number[][];
	batch_logits_float64: number[][];
}>('linear');

/** Products whose logits PyTorch computed. */
const products = {
	'1×784 · 784×10': { x: reference.x, w: reference.w.flat(), logits: reference.logits_float32 },
	'5×784 · 784×10': {
		x: reference.batch.flat(),
		w: reference.w.flat(),
		logits: reference.batch_logits_float64.flat()
	}
};

const policies = {
	strict:
		"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src blob:; frame-src 'self'; img-src data:",
	'no-wasm': "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src blob:; img-src data:",
	'no-worker': "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'none'; img-src data:"
};
type Policy = keyof typeof policies;

const icon = '<!doctype html><link rel="icon" href="data:,">';
const bare = `${icon}<script type="module" src="/e/v1/harness.js"></script>`;
const sandboxed = `${icon}<iframe sandbox="allow-scripts" src="/strict"></iframe>`;

/** The bundle, which lies where the site’s scripts do, and the pages that load it. */
async function serve(): Promise<Server> {
	const { output } = (await build({
		configFile: false,
		logLevel: 'error',
		base: './',
		publicDir: false,
		resolve: { alias: { $lib: path('../../../src/lib') } },
		worker: { format: 'iife' },
		build: {
			write: false,
			modulePreload: false,
			rolldownOptions: { input: path('harness.ts'), output: { entryFileNames: 'e/v1/harness.js' } }
		}
	})) as Rolldown.RolldownOutput;
	const scripts = new Map(
		output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source])
	);

	return createServer((request, response) => {
		const name = request.url!;
		const script = scripts.get(name);
		const policy = name.slice(1) in policies ? (name.slice(1) as Policy) : 'strict';
		response.writeHead(200, {
			'content-type': script === undefined ? 'text/html' : 'text/javascript',
			'content-security-policy': policies[policy],
			// A frame that is sandboxed has no origin: every file is foreign to it.
			'access-control-allow-origin': '*'
		});
		response.end(script ?? (name === '/sandboxed' ? sandboxed : bare));
	});
}

interface Visit {
	page: Page;
	/** The page itself, or the frame in it. */
	frame: Frame;
	/** What the browser wrote on its console. */
	messages: readonly string[];
}

const test = base.extend<
	{ visit: (path: Policy | 'sandboxed', flags?: string[]) => Promise<Visit> },
	{ home: string }
>({
	home: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from it
		async ({}, use) => {
			const server = await serve();
			await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
			await use(`http://localhost:${(server.address() as AddressInfo).port}`);
			server.close();
		},
		{ scope: 'worker' }
	],
	visit: async ({ playwright, launchOptions, home }, use) => {
		const browsers: Browser[] = [];
		await use(async (where, flags) => {
			const browser = await playwright.chromium.launch({ ...launchOptions, ...(flags && { args: flags }) });
			browsers.push(browser);
			const page = await browser.newPage();
			const messages = listen(page);
			await page.route('**/worker-*.js', async (route) => {
				const response = await route.fetch();
				await route.fulfill({ response, body: `${rememberDevices}${await response.text()}` });
			});
			await page.goto(`${home}/${where}`);
			return { page, frame: page.frames().at(-1)!, messages };
		});
		for (const browser of browsers) await browser.close();
	}
});

/** Runs in the worker, before its script: lets a test take away the graphics devices that it will use. */
const rememberDevices = `
self.taken = [];
const getContext = OffscreenCanvas.prototype.getContext;
OffscreenCanvas.prototype.getContext = function (...given) {
	const context = getContext.apply(this, given);
	if (context) taken.push(() => context.getExtension('WEBGL_lose_context').loseContext());
	return context;
};
if (self.GPUAdapter) {
	const requestDevice = GPUAdapter.prototype.requestDevice;
	GPUAdapter.prototype.requestDevice = async function (...given) {
		const device = await requestDevice.apply(this, given);
		taken.push(() => device.destroy());
		return device;
	};
}
`;

async function takeDevicesAway(page: Page): Promise<void> {
	await page.workers()[0].evaluate('taken.forEach((take) => take())');
}

async function open(frame: Frame, prefer?: Backend): Promise<void> {
	await frame.evaluate(async (prefer) => {
		window.start({ prefer });
		await window.device.ready;
	}, prefer);
}

async function survey(frame: Frame): Promise<Record<Backend, BackendStatus>> {
	return frame.evaluate(async () => {
		await window.device.survey();
		return window.device.state.status;
	});
}

/** How far the device's logits are from those given, and who computed them. */
async function compute(frame: Frame, product: { x: number[]; w: number[]; logits: number[] }) {
	return frame.evaluate(async ({ x, w, logits }) => {
		const columns = 10;
		const inner = w.length / columns;
		const answer = await window.device.linear({
			x: new Float32Array(x),
			w: new Float32Array(w),
			rows: x.length / inner,
			inner,
			columns
		});
		if (answer.status === 'superseded') throw new Error(answer.status);
		return {
			backend: answer.backend,
			fallback: window.device.state.fallback,
			difference: Math.max(...logits.map((logit, i) => Math.abs(logit - answer.logits[i]))),
			largestDifference: answer.largestDifference
		};
	}, product);
}

for (const backend of ['webgpu', 'webgl2', 'wasm', 'typescript'] as const) {
	test(`${backend} computes PyTorch's x @ w.t() within 0.001, under a policy without 'unsafe-eval'`, async ({
		visit
	}) => {
		const { frame, messages } = await visit('strict');
		await open(frame, backend);
		for (const product of [...Object.values(products), sixes(), products['1×784 · 784×10']]) {
			const answer = await compute(frame, product);
			expect(answer.backend).toBe(backend);
			expect(answer.difference).toBeLessThan(0.001);
			expect(answer.largestDifference).toBeLessThan(0.001);
		}
		expect(messages).toEqual([]);
	});
}

/** 1×6 · 6×10: rows that can't be taken four by four. Whole numbers, so that every sum is exact. */
function sixes() {
	const x = [1, 2, 3, 4, 5, 6];
	const w = Array.from({ length: 60 }, (_, i) => (i % 7) - 3);
	const logits = Array.from({ length: 10 }, (_, row) =>
		x.reduce((sum, value, k) => sum + value * w[row * 6 + k], 0)
	);
	return { x, w, logits };
}

test('the first backend in order is chosen, and the others are known to work', async ({ visit }) => {
	const { frame } = await visit('strict');
	await open(frame);
	expect(await frame.evaluate(() => window.device.state.backend)).toBe('webgpu');
	expect(await survey(frame)).toEqual({
		webgpu: 'works',
		webgl2: 'works',
		wasm: 'works',
		typescript: 'works'
	});
});

test('when WebGPU and WebGL2 are taken away, the product is computed by the next', async ({ visit }) => {
	const { page, frame } = await visit('strict');
	const product = products['1×784 · 784×10'];

	await open(frame);
	await takeDevicesAway(page);
	expect(await compute(frame, product)).toMatchObject({
		backend: 'webgl2',
		fallback: { from: 'webgpu', to: 'webgl2', reason: 'context-lost' }
	});

	await takeDevicesAway(page);
	const answer = await compute(frame, product);
	expect(answer).toMatchObject({
		backend: 'wasm',
		fallback: { from: 'webgl2', to: 'wasm', reason: 'context-lost' }
	});
	expect(answer.difference).toBeLessThan(0.001);

	await frame.evaluate(() => window.device.use('webgl2'));
	expect(await compute(frame, product)).toMatchObject({ backend: 'webgl2', fallback: undefined });
});

test('without graphics, WebAssembly computes', async ({ visit, launchOptions }) => {
	const sandbox = launchOptions.args!.filter((flag) => flag === '--no-sandbox');
	const { frame } = await visit('strict', [...sandbox, '--disable-gpu', '--disable-software-rasterizer']);
	await open(frame);
	expect(await survey(frame)).toEqual({
		webgpu: 'not-supported',
		webgl2: 'not-supported',
		wasm: 'works',
		typescript: 'works'
	});
	expect(await compute(frame, products['1×784 · 784×10'])).toMatchObject({ backend: 'wasm' });
});

test('where a policy forbids WebAssembly, plain TypeScript is the last to compute', async ({ visit }) => {
	const { frame } = await visit('no-wasm');
	await open(frame, 'wasm');
	expect(await compute(frame, products['1×784 · 784×10'])).toMatchObject({
		backend: 'typescript',
		fallback: { from: 'wasm', to: 'typescript', reason: 'not-supported' }
	});
});

test('where a policy forbids workers, plain TypeScript computes', async ({ visit }) => {
	const { frame } = await visit('no-worker');
	await open(frame);
	expect(await survey(frame)).toMatchObject({
		webgpu: 'worker-refused',
		webgl2: 'worker-refused',
		wasm: 'worker-refused'
	});
	expect(await compute(frame, products['1×784 · 784×10'])).toMatchObject({ backend: 'typescript' });
});

test('the worker starts in a sandboxed frame, which has no origin', async ({ visit }) => {
	const { frame } = await visit('sandboxed');
	expect(await frame.evaluate(() => window.origin)).toBe('null');
	await open(frame, 'wasm');
	expect(await compute(frame, products['1×784 · 784×10'])).toMatchObject({
		backend: 'wasm',
		fallback: undefined
	});
});

test('products asked for faster than they are computed are dropped, except the newest', async ({ visit }) => {
	const { frame } = await visit('strict');
	await open(frame, 'webgl2');
	const answers = await frame.evaluate(async () => {
		const w = new Float32Array(7840).fill(1);
		const asked = Array.from({ length: 30 }, (_, i) =>
			window.device.linear({ x: new Float32Array(784).fill(i), w, rows: 1, inner: 784, columns: 10 })
		);
		return (await Promise.all(asked)).map((answer) =>
			answer.status === 'computed' ? answer.logits[0] : null
		);
	});
	expect(answers).toEqual([0, ...Array.from({ length: 28 }, () => null), 29 * 784]);
});

/** What comes of 12 steps of softmax regression in chunks of 4, and who did each; `between` is called after the first. */
async function descend(frame: Frame, between: () => Promise<void> = async () => {}) {
	const chunk = async (first: number, from?: number[]) =>
		frame.evaluate(
			async ({ first, from }) => {
				// Odd sizes, which fill no block of two or four.
				const [rows, inner, classes, batch, steps] = [26, 9, 5, 5, 4];
				const at = (i: number) => ((i * 7919) % 101) / 101;
				window.setup ??= {
					x: Float32Array.from({ length: rows * inner }, (_, i) => at(i)),
					labels: Float32Array.from({ length: rows }, (_, i) => (i * 3) % classes),
					rows,
					inner,
					classes,
					batch,
					steps
				};
				const answer = await window.device.run('train', window.setup, {
					w: Float32Array.from(
						from ?? Array.from({ length: 2 * classes * inner }, (_, i) => at(i + 13) - 0.5)
					),
					starts: Float32Array.from({ length: steps }, (_, step) => ((first + step) % 5) * batch),
					rates: new Float32Array([0.5, 2])
				});
				if (answer.status === 'superseded') throw new Error(answer.status);
				return {
					backend: answer.backend,
					w: Array.from(answer.output.w),
					losses: Array.from(answer.output.losses)
				};
			},
			{ first, from }
		);
	const chunks = [await chunk(0)];
	await between();
	for (const first of [4, 8]) chunks.push(await chunk(first, chunks.at(-1)!.w));
	return {
		by: chunks.map(({ backend }) => backend),
		w: chunks.at(-1)!.w,
		losses: chunks.flatMap(({ losses }) => losses)
	};
}

/** The largest difference, as a share of the value or of a hundredth. */
const apart = (a: number[], b: number[]) =>
	Math.max(...b.map((value, i) => Math.abs(a[i] - value) / Math.max(Math.abs(value), 0.01)));

test('every backend trains to the same weights and losses, within 1e-4', async ({ visit }) => {
	const { frame, messages } = await visit('strict');
	await open(frame, 'typescript');
	const reference = await descend(frame);
	for (const backend of ['webgpu', 'webgl2', 'wasm'] as const) {
		await frame.evaluate((backend) => window.device.use(backend), backend);
		const trained = await descend(frame);
		expect(trained.by).toEqual([backend, backend, backend]);
		expect(apart(trained.w, reference.w)).toBeLessThan(1e-4);
		expect(apart(trained.losses, reference.losses)).toBeLessThan(1e-4);
	}
	expect(messages).toEqual([]);
});

test('a training whose device is taken away goes on from the same weights on the next', async ({ visit }) => {
	const { page, frame } = await visit('strict');
	await open(frame, 'typescript');
	const reference = await descend(frame);
	await frame.evaluate(() => window.device.use('webgl2'));
	const trained = await descend(frame, () => takeDevicesAway(page));
	expect(trained.by).toEqual(['webgl2', 'wasm', 'wasm']);
	expect(apart(trained.w, reference.w)).toBeLessThan(1e-4);
	expect(await frame.evaluate(() => window.device.state.fallback)).toEqual({
		from: 'webgl2',
		to: 'wasm',
		reason: 'context-lost'
	});
});

test('every backend says whether it keeps the smallest numbers of float32 or flushes them to zero', async ({
	visit
}) => {
	const { frame } = await visit('strict');
	for (const backend of ['webgpu', 'webgl2', 'wasm', 'typescript'] as const) {
		await open(frame, backend);
		const answer = await frame.evaluate(async () => {
			const answer = await window.device.run('smallest', {}, { values: new Float32Array([2 ** -149, 1]) });
			return answer.status === 'computed'
				? { by: answer.backend, values: Array.from(answer.output) }
				: answer;
		});
		const keeps = backend === 'wasm' || backend === 'typescript';
		expect(answer).toMatchObject({ by: backend, values: keeps ? [2 ** -149, 1] : [expect.any(Number), 1] });
	}
});

/** Takes a backend from the worker, before its script runs. */
const without = {
	webgpu: "Object.defineProperty(WorkerNavigator.prototype, 'gpu', { value: undefined });",
	webgl2: 'OffscreenCanvas.prototype.getContext = () => null;',
	wasm: 'delete self.WebAssembly;'
};

test('asked about the smallest number of float32, a backend that is switched off says so, and the others answer', async ({
	visit
}) => {
	const { page, frame, messages } = await visit('strict');
	for (const [absent, script] of Object.entries(without)) {
		await page.route('**/worker-*.js', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: `${script}${await response.text()}` });
		});
		const answers = await frame.evaluate(() => window.askDevice());
		await page.unroute('**/worker-*.js');
		const keeps = { value: 2 ** -149 };
		const any = { value: expect.any(Number) };
		const all = { webgpu: any, webgl2: any, wasm: keeps, typescript: keeps };
		expect(answers).toEqual({ ...all, [absent]: { failure: 'not-supported' } });
	}
	expect(messages).toEqual([]);
});

test('every backend sends the same signals forward and backward through a deep network, and trains it alike', async ({
	visit
}) => {
	const { frame, messages } = await visit('strict');
	await open(frame, 'typescript');
	const look = (steps: number, activation: 'relu' | 'leaky-relu' | 'tanh' | 'sigmoid') =>
		frame.evaluate(
			async ({ steps, activation }) => {
				const at = (i: number) => ((i * 7919) % 101) / 50 - 1;
				const examples = 6;
				const answer = await window.device.run(
					'deep',
					{ sizes: [21, 10, 10, 7, 4], activation, examples, steps },
					{
						x: Float32Array.from({ length: 21 * examples }, (_, i) => at(i)),
						labels: Float32Array.from({ length: examples }, (_, i) => i % 4),
						weights: { initialization: 'kaiming-normal', seed: 1 },
						rate: 0.2
					}
				);
				if (answer.status === 'superseded') throw new Error(answer.status);
				const { z, slopes, weights, losses } = answer.output;
				const rows = [...z, ...slopes, ...weights, losses].map((row) => Array.from(row));
				return { backend: answer.backend, rows };
			},
			{ steps, activation }
		);
	for (const [steps, activation] of [
		[0, 'relu'],
		[0, 'leaky-relu'],
		[0, 'sigmoid'],
		[3, 'tanh']
	] as const) {
		await frame.evaluate(() => window.device.use('typescript'));
		const reference = await look(steps, activation);
		for (const backend of ['webgpu', 'webgl2', 'wasm'] as const) {
			await frame.evaluate((backend) => window.device.use(backend), backend);
			const answer = await look(steps, activation);
			expect(answer.backend).toBe(backend);
			answer.rows.forEach((row, i) => expect(apart(row, reference.rows[i])).toBeLessThan(2e-4));
		}
	}
	expect(messages).toEqual([]);
});
