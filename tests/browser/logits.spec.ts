import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { parseDigits, pixelCount } from '../../src/lib/data/digits';
import { parseWeights } from '../../src/lib/data/weights';
import { inkOf, noStrokes } from '../../src/lib/machine/paper/ink';
import { strokesParameter } from '../../src/lib/machine/paper/strokes-text';
import { listen } from './site';

/*
 * The logits widget on its own page, in the production build and under its own security policy. What stands on the page is
 * held against a plain float64 product of the pixels its address names and the weights it was given.
 */

const bytes = (path: string) => new Uint8Array(readFileSync(path)).buffer;
const sample = parseDigits(bytes('static/digits/sample.bin'));
const trained = parseWeights(bytes('static/weights/trained.bin'));

/** Emulated graphics take their time to begin: for what doesn't depend on who computes. */
const FAST = { backend: 'wasm' };

/** The widget in a state, awake and in view. */
async function open(page: Page, state: Readonly<Record<string, string>> = {}): Promise<Locator> {
	const given = Object.entries(state).map(([key, text]) => `logits.${key}=${text}`);
	await page.goto(`widgets/logits/?${given.join('&')}`);
	const figure = page.locator('surprisal-logits');
	await figure.scrollIntoViewIfNeeded();
	await expect(figure).toHaveAttribute('data-awake', '');
	// Drawing is done with a device that has settled down.
	await expect(computed(figure)).toContainText('Computed by');
	return figure;
}

const paper = (figure: Locator) => figure.getByRole('slider');
const computed = (figure: Locator) => figure.locator('[data-computed]');

async function logits(figure: Locator): Promise<number[]> {
	const texts = await figure.locator('[data-logit]').allTextContents();
	return texts.map((text) => Number(text.replace('−', '-')));
}

/** x @ w.t() for the pixels that the page's address names. */
function expected(page: Page): number[] {
	const { searchParams } = new URL(page.url());
	const digit = searchParams.get('logits.digit') ?? '3';
	const start = Number(digit) * pixelCount;
	const pixels = digit === 'blank' ? undefined : sample.pixels.subarray(start, start + pixelCount);
	const strokes = strokesParameter.read(searchParams.get('logits.drawing') ?? '').value ?? noStrokes;
	const x = inkOf(pixels, strokes);
	return Array.from({ length: 10 }, (_, k) =>
		x.reduce((sum, ink, pixel) => sum + ink * trained[k * pixelCount + pixel], 0)
	);
}

/** Waits until the page shows the right logits for what its address says, and says which backend computed them. */
async function expectRight(page: Page, figure: Locator, backend = '.+'): Promise<void> {
	await expect(computed(figure)).toHaveText(new RegExp(`^Computed by ${backend} in [\\d.]+ ms`));
	await expect
		.poll(async () => {
			const right = expected(page);
			return Math.max(...(await logits(figure)).map((z, k) => Math.abs(z - right[k])));
		})
		.toBeLessThan(1e-3);
}

/** A stroke across the paper, in as many steps. */
async function drag(page: Page, figure: Locator, steps = 12): Promise<void> {
	await paper(figure).scrollIntoViewIfNeeded();
	const box = (await paper(figure).boundingBox())!;
	await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.3);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.7, { steps });
	await page.mouse.up();
}

const hasDrawing = (page: Page) =>
	expect.poll(() => new URL(page.url()).searchParams.get('logits.drawing')).toBeTruthy();

/** Runs in the worker before its script, and takes away what a backend needs. */
const without = {
	webgpu: "Object.defineProperty(WorkerNavigator.prototype, 'gpu', { value: undefined });",
	webgl: 'OffscreenCanvas.prototype.getContext = () => null;',
	wasm: 'delete self.WebAssembly;'
};

async function takeAway(page: Page, ...what: (keyof typeof without)[]): Promise<void> {
	await page.route('**/worker-*.js', async (route) => {
		const response = await route.fetch();
		const script = await response.text();
		await route.fulfill({ response, body: what.map((name) => without[name]).join('\n') + script });
	});
}

for (const [missing, backend] of [
	[['webgpu'], 'WebGL2'],
	[['webgpu', 'webgl'], 'WebAssembly'],
	[['webgpu', 'webgl', 'wasm'], 'plain TypeScript']
] as const) {
	test(`without ${missing.join(', ')} the logits are computed by ${backend}, and right`, async ({ page }) => {
		const said = listen(page);
		await takeAway(page, ...missing);
		const figure = await open(page);
		await expectRight(page, figure, backend);
		await drag(page, figure);
		await hasDrawing(page);
		await expectRight(page, figure, backend);
		expect(said).toEqual([]);
	});
}

test('the reader chooses the backend, and the page says who computed', async ({ page }) => {
	const figure = await open(page);
	const choice = figure.getByLabel('Backend');
	for (const [value, name] of [
		['webgpu', 'WebGPU'],
		['webgl2', 'WebGL2'],
		['wasm', 'WebAssembly'],
		['typescript', 'plain TypeScript']
	]) {
		await choice.selectOption(value);
		await expectRight(page, figure, name);
	}
});

test('a backend that is refused is named, with the one that took over, and can’t be chosen again', async ({
	page
}) => {
	await takeAway(page, 'webgl');
	const figure = await open(page, { backend: 'webgl2' });
	await expect(figure).toContainText('WebGL2 is not available here, so WebAssembly took over.');
	await figure.getByLabel('Backend').selectOption('auto');
	await figure.getByLabel('Backend').focus();
	await expect(figure.getByRole('option', { name: 'WebGL2' })).toBeDisabled();
	await expect(figure.getByRole('option', { name: 'WebGL2' })).toHaveText('WebGL2 is not available here');
});

test('a stroke by mouse changes the logits at once', async ({ page }) => {
	const figure = await open(page, FAST);
	const before = await logits(figure);
	await drag(page, figure);
	await expect.poll(() => logits(figure)).not.toEqual(before);
	await hasDrawing(page);
	await expectRight(page, figure);
});

test('from a stroke to new logits it takes two frames at most', async ({ page }) => {
	const figure = await open(page, { digit: 'blank' });
	await figure.evaluate((element) => {
		const late: number[] = [];
		let frame = 0;
		let drawnIn: number | undefined;
		const count = () => {
			frame++;
			requestAnimationFrame(count);
		};
		requestAnimationFrame(count);
		// At the window, where strokes are followed, and before them: what they change may stand before the element hears of it.
		window.addEventListener('pointermove', () => (drawnIn ??= frame), true);
		new MutationObserver(() => {
			if (drawnIn !== undefined) late.push(frame - drawnIn);
			drawnIn = undefined;
		}).observe(element.querySelector('[data-logit="0"]')!, { characterData: true, subtree: true });
		Object.assign(window, { late });
	});
	await drag(page, figure, 40);
	const late = await page.evaluate(() => (window as unknown as { late: number[] }).late);
	expect(late.length).toBeGreaterThan(10);
	const sorted = late.sort((a, b) => a - b);
	expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(2);
});

test('fast drawing never queues up: the last logits are those of the last drawing', async ({ page }) => {
	const figure = await open(page, { digit: 'blank' });
	for (let i = 0; i < 3; i++) await drag(page, figure, 40);
	await hasDrawing(page);
	await expectRight(page, figure);
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

	test('the paper is drawn on, and the page stays where it is', async ({ page }) => {
		const figure = await open(page, FAST);
		const before = await logits(figure);
		await paper(figure).scrollIntoViewIfNeeded();
		const scroll = await page.evaluate(() => scrollY);
		const box = (await paper(figure).boundingBox())!;
		const session = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
			session.send('Input.dispatchTouchEvent', {
				type,
				touchPoints:
					type === 'touchEnd' ? [] : [{ x: box.x + box.width * 0.5, y: box.y + box.height * share }]
			});
		await touch('touchStart', 0.8);
		for (let share = 0.75; share > 0.2; share -= 0.05) await touch('touchMove', share);
		await touch('touchEnd', 0);
		expect(await logits(figure)).not.toEqual(before);
		expect(await page.evaluate(() => scrollY)).toBe(scroll);
		await hasDrawing(page);
		await expectRight(page, figure);
	});
});

test('the paper is drawn on by keyboard alone, and says where the cursor is', async ({ page }) => {
	const figure = await open(page, { ...FAST, digit: 'blank' });
	await paper(figure).focus();
	await page.keyboard.press('ArrowDown');
	await expect(paper(figure)).toHaveAttribute('aria-valuetext', 'row 15, column 14, ink 0.00');
	await page.keyboard.press('Space');
	await expect(paper(figure)).toHaveAttribute('aria-valuetext', 'row 15, column 14, ink 1.00');
	await expect.poll(() => logits(figure)).not.toEqual(new Array(10).fill(0));
	await page.keyboard.press('Delete');
	await expect.poll(() => logits(figure)).toEqual(new Array(10).fill(0));
	await page.keyboard.press('Enter');
	for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowUp');
	await expect(paper(figure)).toHaveAttribute('aria-valuetext', 'row 10, column 14, ink 1.00, pen down');
	await page.keyboard.press('Enter');
	await page.keyboard.press('ArrowUp');
	await expect(paper(figure)).toHaveAttribute('aria-valuetext', /^row 9, column 14, ink \d\.\d\d$/);
	await hasDrawing(page);
	await expectRight(page, figure);
});

test('a real digit brings its label along; clearing leaves ten equal logits and a loss of log 10', async ({
	page
}) => {
	const figure = await open(page, FAST);
	await figure.getByRole('button', { name: 'a handwritten 7' }).click();
	await expect(figure.getByRole('radio', { name: '7 is the true label' })).toBeChecked();
	await expect.poll(() => new URL(page.url()).searchParams.get('logits.digit')).toBe('7');
	await expectRight(page, figure);
	await figure.getByRole('button', { name: 'Clear' }).click();
	await expect.poll(() => logits(figure)).toEqual(new Array(10).fill(0));
	await expect(figure.locator('[data-loss]')).toHaveText('2.3026 nat');
	await expect(figure.getByRole('radio', { name: '7 is the true label' })).toBeChecked();
});

test('another label changes the loss by the difference of two logits', async ({ page }) => {
	const figure = await open(page, FAST);
	const loss = async () => Number((await figure.locator('[data-loss]').textContent())!.split(' ')[0]);
	const [before, z] = [await loss(), await logits(figure)];
	await figure.getByRole('radio', { name: '8 is the true label' }).check();
	await expect.poll(async () => (await loss()) - before).toBeCloseTo(z[3] - z[8], 3);
});

test('the backends are timed on the reader’s device, and the kernel shown is the one that runs', async ({
	page
}) => {
	const figure = await open(page, { batch: '4' });
	await figure.getByText('When does crossing to the GPU pay?').click();
	await figure.getByRole('button', { name: 'Measure N = 4 on this device' }).click();
	const times = figure.getByRole('table', { name: 'N = 4: 31,360 multiplications' });
	await expect(times).toBeVisible();
	await expect(times.getByRole('row', { name: /^plain TypeScript \d\S* ms$/ })).toBeVisible();
	const source = readFileSync('src/lib/kernels/programs/linear.kernel.js', 'utf8');
	await figure.getByText('The kernel that runs').click();
	await expect(figure.locator('[data-kernel]')).toHaveText(
		source.slice(source.indexOf('function linear(')).trimEnd()
	);
});
