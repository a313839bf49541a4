import { expect, test, type Frame, type Page } from '@playwright/test';
import { nasty } from '../bad-input/texts';
import { listen } from './site';
import { strangersPage } from './stranger';

const visit = strangersPage();

/** Widgets with parameters of every kind between them. */
const tried: Readonly<Record<string, readonly string[]>> = {
	entropy: ['p', 'lock', 'names', 'unit'],
	'bit-bill': ['p', 'q', 'seed', 'n', 'code', 'names'],
	softmax: ['z', 'c', 't', 'a'],
	'loss-surface': ['x', 'y', 'w', 'rate', 'n'],
	'text-entropy': ['text', 'order'],
	shapes: ['op', 'x', 'w'],
	logits: ['digit', 'drawing', 'row']
};
const ids = Object.keys(tried);

/** What of a bad text has come to life, and which figure says nothing any more. */
const struck = (place: Page | Frame) =>
	place.evaluate(() => {
		const roots = [
			document,
			...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
		];
		const find = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
		return [
			...find('[onerror], [onload], [onmouseover], img[src="x"], [data-awake] script').map(
				(one) => one.outerHTML
			),
			...('struck' in window ? ['a script ran'] : []),
			...find('p.says')
				.filter((says) => says.textContent === '')
				.map(() => 'a figure without a word')
		];
	});

test('bad attributes, properties and addresses bring nothing to life, throw nothing and leave every figure whole', async ({
	page,
	baseURL
}) => {
	const console = listen(page);
	const escaped = (text: string) => encodeURIComponent(text.replace(/[\ud800-\udfff]/g, '').slice(0, 2000));
	// Each text is in the address of one embed; each embed has some, in parameters of its own and in what all have.
	const queries = ids.map((id, index) => {
		const keys = [...tried[id], 'lang', 'theme', 'title', 'controls', 'asked-for', 'check', '__proto__'];
		const texts = nasty.filter((_, at) => at % ids.length === index);
		return texts.map((text, at) => `${keys[at % keys.length]}=${escaped(text)}`).join('&');
	});
	await visit(
		page,
		`<script>ready = 0; addEventListener('message', ({ data }) => { if (data.type === 'ready') ready++; })</script>
		<script type="module" src="${baseURL}elements/v1/surprisal.js"></script>
		${ids.map((id) => `<surprisal-${id}></surprisal-${id}>`).join('')}
		${ids.map((id, at) => `<iframe width="600" src="${baseURL}embed/v1/${id}/?${queries[at]}"></iframe>`).join('')}`
	);
	await page.evaluate(
		async ([all, texts]) => {
			await customElements.whenDefined('surprisal-entropy');
			const elements = Object.entries(all).map(([id, keys]) => ({
				element: document.querySelector<HTMLElement & { wake(): Promise<void> }>(`surprisal-${id}`)!,
				keys
			}));
			await Promise.all(elements.map(({ element }) => element.wake()));
			for (const [index, text] of texts.entries()) {
				for (const { element, keys } of elements) {
					const key = keys[index % keys.length];
					if (index % 2 === 0) element.setAttribute(key, text);
					else Object.assign(element, { [key]: text });
				}
				await new Promise(requestAnimationFrame);
			}
		},
		[tried, nasty] as const
	);
	expect(await struck(page)).toEqual([]);
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { ready: number }).ready))
		.toBeGreaterThanOrEqual(ids.length);
	for (const frame of page.frames().slice(1)) {
		expect(await struck(frame), frame.url()).toEqual([]);
		expect(await frame.locator('.notes li').count(), frame.url()).toBeGreaterThan(0);
	}
	expect(console).toEqual([]);
});
