import { readFileSync } from 'node:fs';
import { expect, test, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { listen } from './site';
import { strangersPage } from './stranger';

const visit = strangersPage();

/** Takes hold of the first handle and moves it across the picture: it comes along, under the pointer. */
async function dragHandle(page: Page, place: Locator | FrameLocator): Promise<void> {
	const handle = place.getByRole('slider').and(place.locator('svg *')).first();
	const centre = async () => {
		const box = (await handle.locator('circle').last().boundingBox())!;
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	};
	const from = await centre();
	const picture = (await place.locator('svg').first().boundingBox())!;
	const to = picture.x + 0.7 * picture.width;
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(to, from.y, { steps: 2 });
	await page.mouse.up();
	expect(to).toBeGreaterThan(from.x + 20);
	await expect.poll(async () => Math.abs((await centre()).x - to)).toBeLessThan(4);
}

const deck = (name: string) => readFileSync(`node_modules/reveal.js/dist/${name}`, 'utf8');

test('on slides of reveal.js, which are scaled, a handle stays under the pointer, and the keys of a widget turn no slide', async ({
	page,
	baseURL
}) => {
	const console = listen(page);
	await page.setViewportSize({ width: 700, height: 520 });
	await visit(
		page,
		`<style>${deck('reveal.css')} h1 { display: none } html, body { height: 100%; margin: 0 }</style><script type="module" src="${baseURL}elements/v1/surprisal.js"></script>
		<div class="reveal"><div class="slides">
			<section><surprisal-binary-entropy></surprisal-binary-entropy></section>
			<section><iframe data-src="${baseURL}embed/v1/binary-entropy/" width="100%" height="690"></iframe></section>
		</div></div><script>${deck('reveal.js')}</script><script>Reveal.initialize({ transition: 'none', center: false })</script>`
	);
	const slide = () =>
		page.evaluate(
			() => (window as unknown as { Reveal: { getState(): { indexh: number } } }).Reveal.getState().indexh
		);
	const element = page.locator('surprisal-binary-entropy[data-awake]');
	await expect(element).toBeVisible();
	const { width } = (await element.boundingBox())!;
	expect(width / (await element.evaluate((node: HTMLElement) => node.offsetWidth))).toBeLessThan(0.8);
	await dragHandle(page, element);
	await element.getByRole('slider').first().press('ArrowRight');
	const field = element.getByRole('textbox').first();
	await field.fill('');
	await field.pressSequentially('0.25');
	await field.press('ArrowRight');
	await expect(element.locator('p.says')).toContainText('0.25');
	expect(await slide()).toBe(0);
	// A finger that drags turns none either.
	const bar = (await element.locator('svg circle').last().boundingBox())!;
	const touch = await page.context().newCDPSession(page);
	const at = (x: number) => ({ touchPoints: [{ x, y: bar.y + bar.height / 2 }] });
	await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(bar.x + bar.width / 2) });
	for (const x of [60, 120, 180])
		await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(bar.x + x) });
	await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await expect(element.locator('p.says')).not.toContainText('probability 0.25 ');
	expect(await slide()).toBe(0);

	await element.evaluate((node: HTMLElement) => node.blur());
	await page.keyboard.press('ArrowRight');
	expect(await slide()).toBe(1);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('[data-awake]')).toBeVisible();
	await dragHandle(page, frame);
	expect(console).toEqual([]);
});

test('a drag means the same in a host that scales or zooms the element', async ({ page, baseURL }) => {
	await page.setViewportSize({ width: 1000, height: 1200 });
	/** A drag from the same place of a picture to the same place. Returns the state it leaves. */
	const dragged = async (style: string, id: string, target: string) => {
		await visit(
			page,
			`<script type="module" src="${baseURL}elements/v1/surprisal.js"></script>
			<div style="width: 640px; ${style}"><surprisal-${id}></surprisal-${id}></div>`
		);
		const element = page.locator(`surprisal-${id}`);
		await expect(element).toHaveAttribute('data-awake', '');
		const picture = (await element.locator(target).first().boundingBox())!;
		const at = async (x: number, y: number) =>
			page.mouse.move(picture.x + x * picture.width, picture.y + y * picture.height, { steps: 2 });
		await element.evaluate((node) =>
			node.addEventListener('input', (event) =>
				node.setAttribute('data-state', JSON.stringify((event as CustomEvent).detail.address))
			)
		);
		await at(0.52, 0.62);
		await page.mouse.down();
		await at(0.6, 0.4);
		await page.mouse.up();
		return element.getAttribute('data-state');
	};
	for (const [id, target] of [
		['entropy', '[role=slider] .column'],
		['simplex', 'svg'],
		['softmax', '[role=slider]']
	]) {
		const plain = await dragged('', id, target);
		expect(plain).toContain(':');
		for (const style of ['transform: scale(.5); transform-origin: 0 0', 'zoom: 1.4']) {
			expect(await dragged(style, id, target), `${id}, ${style}`).toEqual(plain);
		}
	}
});
