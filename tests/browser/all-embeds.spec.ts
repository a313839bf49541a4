import { expect, test, type Page } from '@playwright/test';
import { widgetIds } from './site';
import { strangersPage } from './stranger';

const visit = strangersPage();

/** Of each embed: how much taller its frame is than its page, and how far its page is wider than the frame. */
const misfits = (page: Page) =>
	Promise.all(
		page
			.frames()
			.slice(1)
			.map((frame) =>
				frame.evaluate(() => {
					const page = document.documentElement;
					return [
						location.pathname.split('/').at(-2),
						innerHeight - Math.ceil(page.getBoundingClientRect().height),
						page.scrollWidth - innerWidth
					].join(' ');
				})
			)
	);
const fitting = widgetIds.map((id) => `${id} 0 0`);

/** In the embed's own page, of what `controls=0` should leave out and leave: all that is wrong. */
function faults(): string[] {
	const view = document.querySelector('.view')!;
	const all = (selector: string) => [...view.querySelectorAll<HTMLElement>(selector)];
	const isSeen = (part: Element) => part.checkVisibility({ visibilityProperty: true });
	const drawn = all('svg').filter((svg) => !svg.closest('[data-control], details') && svg.clientHeight > 0);
	const dragged = all('[role="slider"]').filter(isSeen);
	document.querySelector('[data-awake]')!.setAttribute('controls', '0');
	const left = all('[data-control], input, select, textarea, fieldset, summary')
		.filter((part) => isSeen(part) && !part.closest('[data-kept]'))
		.map(({ localName }) => `a ${localName} is left`);
	const lost = [...drawn, ...dragged]
		.filter((part) => !isSeen(part))
		.map(() => 'part of the drawing is lost');
	// A part that holds nothing still takes its gap.
	const empty = [...view.children]
		.filter((part) => isSeen(part) && part.clientHeight === 0)
		.map(() => 'an empty part is left');
	const feet = [...document.querySelectorAll('.foot')].filter(isSeen).map(() => 'the foot is left');
	return [...left, ...lost, ...empty, ...feet];
}

test('every embed fits its frame at every width, shown late or at once, with and without its controls', async ({
	page,
	baseURL
}) => {
	const frames = widgetIds.map((id) => `<iframe src="${baseURL}embed/v1/${id}/"></iframe>`);
	// One over another, because browsers let frames out of sight sleep.
	const half = Math.floor(frames.length / 2);
	await page.setViewportSize({ width: 1240, height: 800 });
	await visit(
		page,
		`<script src="${baseURL}embed/v1/host.js"></script><script>
		awake = told = 0; addEventListener('surprisal-ready', () => awake++); addEventListener('surprisal-resize', () => told++)</script>
		<style>iframe { position: absolute; inset: 0 auto auto 0; border: 0; width: 100%; height: 150px } main { position: relative }</style>
		<main style="width: 1200px"><div id="late" style="display: none">${frames.slice(0, half).join('')}</div>
		<details>${frames.slice(half).join('')}</details></main>`
	);
	const count = (name: 'awake' | 'told') =>
		page.evaluate((which) => (window as unknown as Record<string, number>)[which], name);
	await expect.poll(() => count('awake')).toBe(widgetIds.length);
	await page.evaluate(() => {
		document.getElementById('late')!.style.display = '';
		document.querySelector('details')!.open = true;
	});
	const settle = () => expect.poll(() => misfits(page)).toEqual(fitting);
	for (const width of [1200, 768, 480, 320]) {
		await page.locator('main').evaluate((main, to) => (main.style.width = `${to}px`), width);
		await settle();
	}
	expect(
		(
			await Promise.all(
				page
					.frames()
					.slice(1)
					.map((frame) => frame.evaluate(faults))
			)
		).flat()
	).toEqual([]);
	await settle();
	// Nothing goes on by itself.
	const told = await count('told');
	await page.evaluate(async () => {
		for (let left = 30; left > 0; left--) await new Promise(requestAnimationFrame);
	});
	expect(await count('told')).toBe(told);
});
