import { expect, test, type Locator, type Page } from '@playwright/test';
import { unfold } from './site';

/* The race in the production build: on the reader's device, with the digits this site serves. */

/** Emulated graphics take ten times as long as the processor; what is tested here doesn't depend on who computes. */
const FAST = 'backend=wasm&batch=10';

async function open(page: Page, search: string): Promise<Locator> {
	await page.goto(`embed/v1/training-race/?${search}`);
	const figure = page.locator('surprisal-training-race');
	await expect(figure).toHaveAttribute('data-awake', '');
	return figure;
}

const steps = (figure: Locator) => figure.getByLabel('Steps', { exact: true });
const stepsNow = async (figure: Locator) => Number(await steps(figure).inputValue());
/** Waits until what was under way has arrived and no more comes; the steps that are done then. */
async function expectAtRest(figure: Locator): Promise<number> {
	let before = -1;
	await expect
		.poll(
			async () => {
				const since = before;
				before = await stepsNow(figure);
				return before - since;
			},
			{ intervals: [500] }
		)
		.toBe(0);
	return before;
}

const load = (figure: Locator) => figure.getByRole('button', { name: /^Load the digits/ }).click();
const button = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true });
const says = (figure: Locator) => figure.locator('.says');

/** Remembers every worker that the page starts, so that a test can take one away. */
async function rememberWorkers(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const workers: Worker[] = [];
		Object.assign(window, { workers });
		window.Worker = class extends Worker {
			constructor(...given: ConstructorParameters<typeof Worker>) {
				super(...given);
				workers.push(this);
			}
		};
	});
}

test('nothing is fetched before somebody asks; then both models are trained as far as the address says', async ({
	page
}) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	const figure = await open(page, `${FAST}&steps=40`);
	expect(fetched.filter((url) => url.includes('/digits/'))).toEqual([]);
	await load(figure);
	await expect(says(figure)).toContainText('After 40 steps');
	expect(fetched.filter((url) => url.includes('/digits/'))).toHaveLength(2);
});

test('digits that can’t be loaded are told of in a sentence, and loaded when asked again', async ({
	page
}) => {
	await page.route('**/digits/training.bin', (route) => route.abort());
	const figure = await open(page, `${FAST}&steps=20`);
	await load(figure);
	await expect(figure.locator('[data-digits=missing]')).toContainText('could not be loaded');
	await page.unroute('**/digits/training.bin');
	await button(figure, 'Try again').click();
	await expect(says(figure)).toContainText('After 20 steps');
});

test('runs, pauses, steps, and goes back to the start', async ({ page }) => {
	const figure = await open(page, FAST);
	await button(figure, 'Run').click();
	await expect.poll(() => stepsNow(figure)).toBeGreaterThan(100);
	await button(figure, 'Pause').click();
	await expect(button(figure, 'Run')).toBeVisible();
	const paused = await expectAtRest(figure);
	await button(figure, 'Step').click();
	await expect.poll(() => stepsNow(figure)).toBe(paused + 1);
	await button(figure, 'From the start').click();
	await expect.poll(() => stepsNow(figure)).toBe(0);
	await expect(says(figure)).toContainText('not trained yet');
});

test('a worker that dies in the middle is named, and the race goes on from the last weights', async ({
	page
}) => {
	await rememberWorkers(page);
	const figure = await open(page, FAST);
	await button(figure, 'Run').click();
	await expect.poll(() => stepsNow(figure)).toBeGreaterThan(60);
	const before = await stepsNow(figure);
	await page.evaluate(() => {
		for (const worker of (window as unknown as { workers: Worker[] }).workers) {
			worker.terminate();
			worker.dispatchEvent(new ErrorEvent('error', { cancelable: true }));
		}
	});
	await expect(figure).toContainText('WebAssembly failed, so plain TypeScript took over.');
	await expect(figure).toContainText('It went on from the last weights.');
	await expect.poll(() => stepsNow(figure)).toBeGreaterThan(before + 40);
	await button(figure, 'Pause').click();
});

test('a lost graphics context in the middle is named, and the next backend goes on', async ({ page }) => {
	await page.route('**/worker-*.js', async (route) => {
		const response = await route.fetch();
		const lose = `
			const getContext = OffscreenCanvas.prototype.getContext;
			OffscreenCanvas.prototype.getContext = function (...given) {
				const context = getContext.apply(this, given);
				addEventListener('message', ({ data }) => data.program === 'train' && data.input.starts[0] >= 400 && context?.getExtension?.('WEBGL_lose_context')?.loseContext());
				return context;
			};`;
		await route.fulfill({ response, body: lose + (await response.text()) });
	});
	const figure = await open(page, 'backend=webgl2&batch=10&steps=100');
	await load(figure);
	await expect(figure).toContainText('WebGL2 lost its context, so WebAssembly took over.');
	await expect(says(figure)).toContainText('After 100 steps');
});

for (const [rate, said] of [
	['1e9', 'has diverged'],
	['-1', 'has diverged'],
	['0', 'rate is 0: its weights stay where they are']
]) {
	test(`a rate of ${rate} is named for what it does, and the page holds`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		const figure = await open(page, `${FAST}&rate=${rate}&steps=${rate === '0' ? 40 : 2000}`);
		await load(figure);
		await expect(figure.locator('[data-remark]')).toContainText(said);
		if (rate !== '0') await expect.poll(() => stepsNow(figure)).toBeLessThan(2000);
		expect(await figure.locator('path[d*=NaN]').count()).toBe(0);
		expect(errors).toEqual([]);
	});
}

test('two on one page train side by side, and leaving the page ends both workers', async ({ page }) => {
	await rememberWorkers(page);
	await page.goto('training/');
	await unfold(page);
	const figures = page.locator('surprisal-training-race');
	for (const n of [0, 1]) {
		const figure = figures.nth(n);
		await figure.scrollIntoViewIfNeeded();
		await expect(figure).toHaveAttribute('data-awake', '');
		await figure.getByLabel('Backend').selectOption('wasm');
		await figure.getByLabel('Batch').selectOption('10');
		await button(figure, 'Run').click();
	}
	for (const n of [0, 1]) await expect.poll(() => stepsNow(figures.nth(n))).toBeGreaterThan(60);
	expect(await page.evaluate(() => (window as unknown as { workers: Worker[] }).workers.length)).toBe(2);
	await page.evaluate(() =>
		document.querySelectorAll('surprisal-training-race').forEach((one) => one.remove())
	);
	await expect.poll(() => page.workers().length).toBe(0);
});

test('a tab in the background trains no further, and goes on when it is seen again', async ({ page }) => {
	// To a page a tab in the background is one that gets no frames.
	await page.addInitScript(() => {
		const waiting: FrameRequestCallback[] = [];
		const frame = window.requestAnimationFrame.bind(window);
		const tab = {
			isHidden: false,
			show() {
				tab.isHidden = false;
				for (const callback of waiting.splice(0)) frame(callback);
			}
		};
		window.requestAnimationFrame = (callback) => (tab.isHidden ? waiting.push(callback) : frame(callback));
		Object.assign(window, { tab });
	});
	type Tab = { tab: { isHidden: boolean; show(): void } };
	const figure = await open(page, FAST);
	await button(figure, 'Run').click();
	await expect.poll(() => stepsNow(figure)).toBeGreaterThan(40);
	await page.evaluate(() => ((window as unknown as Tab).tab.isHidden = true));
	const hidden = await expectAtRest(figure);
	await page.evaluate(() => (window as unknown as Tab).tab.show());
	await expect.poll(() => stepsNow(figure)).toBeGreaterThan(hidden + 40);
	await button(figure, 'Pause').click();
});

test('a digit is drawn and read by both models; a misread one can be put on the paper; a reset keeps the device', async ({
	page
}) => {
	await rememberWorkers(page);
	const figure = await open(page, `${FAST}&steps=200`);
	await load(figure);
	await expect(says(figure)).toContainText('After 200 steps');
	await figure
		.getByRole('button', { name: /^Put on the paper: a 4 read as / })
		.first()
		.click();
	await expect(says(figure)).toContainText('What is on the paper');
	for (const model of [0, 1]) {
		const shares = await figure.locator(`[data-reading="${model}"] span`).allTextContents();
		const sum = shares.reduce((all, share) => all + Number(share.replace('−', '-')), 0);
		expect(sum).toBeCloseTo(1, 3);
	}
	await button(figure, 'Clear').click();
	await expect(says(figure)).not.toContainText('What is on the paper');
	await figure.getByRole('slider').focus();
	await page.keyboard.press('Space');
	await expect(says(figure)).toContainText('What is on the paper');
	await button(figure, 'Reset').click();
	await expect(says(figure)).toContainText('After 200 steps');
	expect(await page.evaluate(() => (window as unknown as { workers: Worker[] }).workers.length)).toBe(1);
});
