import { expect, test, type Page } from '@playwright/test';
import { listen, widgetIds } from './site';
import { strangersPage } from './stranger';

const visit = strangersPage();

interface Said {
	readonly kind: string;
	readonly state?: Readonly<Record<string, string>>;
	readonly lang?: string;
}
declare global {
	interface Window {
		said: Said[];
	}
}

/** A stranger's page with the host script and a frame, which keeps what the script relays; once the embed is ready. */
async function hostOf(page: Page, baseURL: string | undefined, frame: string, style = '') {
	await visit(
		page,
		`<script src="${baseURL}embed/v1/host.js"></script>${style}
		<script>said = []; for (const kind of ['ready', 'state', 'resize', 'error'])
		document.addEventListener('surprisal-' + kind, ({ target, detail: { state, lang } }) => said.push({ kind, state, lang }))</script>${frame}`
	);
	await expect.poll(() => said(page, 'ready')).toHaveLength(1);
	return page.frameLocator('iframe').first();
}
const said = async (page: Page, kind: string) =>
	(await page.evaluate(() => window.said)).filter((one) => one.kind === kind);
const ask = (page: Page, detail: object) =>
	page.evaluate((wish) => {
		document
			.querySelector('iframe')!
			.dispatchEvent(new CustomEvent('surprisal-set', { bubbles: true, detail: wish }));
	}, detail);

/** The frame's height against its page's. */
const heights = async (page: Page) => [
	await page
		.locator('iframe')
		.first()
		.evaluate((frame) => frame.clientHeight),
	await page
		.frameLocator('iframe')
		.first()
		.locator('html')
		.evaluate((html) => Math.ceil(html.getBoundingClientRect().height))
];
async function fits(page: Page) {
	await expect
		.poll(async () => {
			const [outside, inside] = await heights(page);
			return outside - inside;
		})
		.toBe(0);
}

test('with the host script a frame fits its embed at every width, also after it was hidden', async ({
	page,
	baseURL
}) => {
	await hostOf(
		page,
		baseURL,
		`<iframe src="${baseURL}embed/v1/entropy/?p=0.5,0.5"></iframe>`,
		'<style>* { box-sizing: border-box } iframe { width: 100% }</style>'
	);
	for (const width of [320, 480, 768, 1200]) {
		await page.setViewportSize({ width, height: 700 });
		await fits(page);
	}
	const frame = page.locator('iframe');
	await frame.evaluate((node) => (node.style.display = 'none'));
	await page.setViewportSize({ width: 480, height: 700 });
	await frame.evaluate((node) => (node.style.display = ''));
	await fits(page);
});

test('a host hears what the reader makes of an embed, and sets its state, language and theme', async ({
	page,
	baseURL
}) => {
	const frame = await hostOf(
		page,
		baseURL,
		`<iframe width="700" sandbox="allow-scripts" src="${baseURL}embed/v1/entropy/?p=0.5,0.5"></iframe>`
	);
	expect(await said(page, 'ready')).toEqual([{ kind: 'ready', state: { p: '0.5,0.5' }, lang: 'en' }]);
	await frame.getByRole('slider').first().press('PageUp');
	await expect.poll(async () => (await said(page, 'state')).at(-1)?.state?.p).not.toBe('0.5,0.5');

	await ask(page, { state: { p: '0.25,0.25,0.25,0.25' }, lang: 'zh', theme: 'dark' });
	await ask(page, { state: { unit: 'bit' } });
	await expect(frame.locator('[data-awake] p.says')).toContainText('2.0000 比特');
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');

	const before = await said(page, 'error');
	for (const wrong of [{ state: { q: '1' } }, { lang: 'fr' }, { theme: 7 }, { state: [] }, { more: 1 }]) {
		await ask(page, wrong);
	}
	await expect.poll(async () => (await said(page, 'error')).length).toBe(before.length + 5);
	await expect(frame.locator('[data-awake] p.says')).toContainText('2.0000 比特');
});

test('what a third frame forges changes neither the embed nor its host', async ({ page, baseURL }) => {
	const frame = await hostOf(
		page,
		baseURL,
		`<iframe width="700" src="${baseURL}embed/v1/entropy/?p=0.5,0.5"></iframe><iframe id="third" srcdoc="<p>A third one</p>"></iframe>`
	);
	await fits(page);
	const before = await heights(page);
	await page
		.frameLocator('#third')
		.locator('p')
		.evaluate(() => {
			parent.frames[0].postMessage({ surprisal: 1, type: 'set', state: { p: '0,1' } }, '*');
			for (const height of [9000, -5, Infinity, '77', null]) {
				parent.postMessage({ surprisal: 1, type: 'resize', height }, '*');
			}
			parent.postMessage({ surprisal: 1, type: 'error', message: 'forged' }, '*');
		});
	// The host's own wish comes after, so that the forged ones have had their chance.
	await ask(page, { state: { unit: 'bit' } });
	await expect(frame.locator('[data-awake] p.says')).toContainText('1.0000 bit');
	expect(await heights(page)).toEqual(before);
	expect(await said(page, 'error')).toEqual([]);
});

test('an embed falls silent before a host that gives it another width for every height', async ({
	page,
	baseURL
}) => {
	await hostOf(
		page,
		baseURL,
		`<iframe width="700" src="${baseURL}embed/v1/entropy/"></iframe><script>
		document.addEventListener('surprisal-resize', ({ target }) => target.width = target.width === '700' ? '330' : '700')</script>`,
		'<style>body { min-height: 100vh }</style>'
	);
	const inFrames = (count: number) =>
		page.evaluate(async (left) => {
			while (left-- > 0) await new Promise(requestAnimationFrame);
			return window.said.length;
		}, count);
	const settled = await inFrames(120);
	expect(settled).toBeLessThan(30);
	expect(await inFrames(60)).toBe(settled);
});

/** What WordPress makes of a strange provider's answer (`wp_filter_oembed_result`): a frame with few attributes, sandboxed, that is called by a secret. */
function filtered(html: string, secret: string): string {
	const attributes = [.../<iframe([^>]*)><\/iframe>/.exec(html)![1].matchAll(/([a-z]+)="([^"]*)"/g)]
		.filter(([, name]) => /^(?:width|height|title)$/.test(name))
		.map(([whole]) => whole);
	const src = `${/src="([^"]*)"/.exec(html)![1]}#?secret=${secret}`;
	return `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" ${attributes.join(' ')} src="${src}" data-secret="${secret}"></iframe>`;
}

/** What its script does on the page (`wp-embed.js`): heights from 200 to 1,000 pixels, from the frame of that secret. */
const wpEmbed = `addEventListener('message', ({ data, source }) => {
	if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
	for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]'))
		if (source === frame.contentWindow && data.message === 'height')
			frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
})`;

test('WordPress, which filters what oEmbed answers and calls its frame by a secret, gives it its height', async ({
	page,
	request,
	baseURL
}) => {
	const console = listen(page);
	const answer = await (await request.get('oembed/v1/zh/binary-entropy.json')).json();
	// The build stands elsewhere than its addresses say.
	const html = answer.html.replace(/http[^"]*?(?=embed\/v1\/)/, baseURL);
	await visit(page, `<script>${wpEmbed}</script><div style="width: 600px">${filtered(html, 'aB3x')}</div>`);
	await expect(page.frameLocator('iframe').locator('[data-awake] p.says')).toContainText('奈特');
	expect(await page.locator('iframe').getAttribute('height')).not.toBe('');
	await fits(page);
	expect(console).toEqual([]);
});

/** Every widget as an element. */
const allElements = (baseURL: string | undefined) =>
	`<script type="module" src="${baseURL}elements/v1/surprisal.js"></script>
	${widgetIds.map((id) => `<surprisal-${id} name="${id}"></surprisal-${id}>`).join('')}`;

async function wakeAll(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await customElements.whenDefined('surprisal-entropy');
		document
			.querySelectorAll<HTMLElement & { wake: () => Promise<void> }>('[name]')
			.forEach((element) => void element.wake());
	});
	await expect(page.locator('[data-awake]')).toHaveCount(widgetIds.length);
	await page.waitForFunction(() => document.fonts.status === 'loaded');
}

/** Width and height of all that formulas and charts take in each element, with its panels open. */
const boxes = (page: Page) =>
	page.locator('[data-awake]').evaluateAll((elements) =>
		elements.map((element) => {
			element.shadowRoot!.querySelectorAll('details').forEach((panel) => (panel.open = true));
			const parts = [...element.shadowRoot!.querySelectorAll('.katex, svg')].map((part) => {
				const { width, height } = part.getBoundingClientRect();
				return `${Math.round(width)}×${Math.round(height)}`;
			});
			return [element.getAttribute('name'), ...parts].join(' ');
		})
	);

/** What shows pictures of digits and weights from the beginning. */
const withPictures = ['logits'];

test('under a strict policy with trusted types every element is as it is elsewhere, and the console stays empty', async ({
	page,
	baseURL
}) => {
	const console = listen(page);
	const site = new URL(baseURL ?? '').origin;
	const sources = ['script', 'style', 'font', 'connect'].map((kind) => `${kind}-src ${site}`).join('; ');
	const strict = `default-src 'none'; ${sources}; require-trusted-types-for 'script'; trusted-types svelte-trusted-html surprisal`;
	const html = allElements(baseURL);
	await visit(page, html);
	await wakeAll(page);
	const elsewhere = await boxes(page);
	expect(elsewhere.join(' ').split(' ').length).toBeGreaterThan(200);
	await visit(page, html, {
		'content-security-policy': `${strict}; img-src data:; worker-src blob:`
	});
	await wakeAll(page);
	expect(await boxes(page)).toEqual(elsewhere);
	expect(console).toEqual([]);

	// Without these two, those that need one say so, and no other minds.
	await visit(page, html, { 'content-security-policy': strict });
	await wakeAll(page);
	for (const id of withPictures) {
		await expect(page.locator(`surprisal-${id}`).getByText('“img-src data:”')).toBeVisible();
	}
	await expect(page.getByText('“img-src data:”')).toHaveCount(withPictures.length);
	expect(console.filter((said) => !/img-src|worker-src/.test(said))).toEqual([]);
});

/** Blue of p, in either scheme. */
const blue = { light: 'rgb(29, 95, 168)', dark: 'rgb(130, 182, 242)' };

for (const scheme of ['light', 'dark'] as const) {
	test(`an element without a theme has its colours, ${scheme} as the page around it is`, async ({
		page,
		baseURL
	}) => {
		await visit(
			page,
			`<meta name="color-scheme" content="${scheme}"><script type="module" src="${baseURL}elements/v1/surprisal.js"></script>
			<surprisal-entropy></surprisal-entropy>`
		);
		await expect(page.locator('surprisal-entropy[data-awake]')).toBeVisible();
		const fills = await page
			.locator('surprisal-entropy')
			.evaluate((element) =>
				[...element.shadowRoot!.querySelectorAll('svg *')].map((part) => getComputedStyle(part).fill)
			);
		expect(fills).toContain(blue[scheme]);
	});
}

for (const root of ['62.5%', '200%']) {
	test(`all widgets on one right-to-left page with a root font of ${root} are as they are at home`, async ({
		page,
		baseURL
	}) => {
		const console = listen(page);
		await visit(
			page,
			`<style>html { font-size: ${root}; direction: rtl; line-height: 3 } * { letter-spacing: 4px; text-transform: uppercase }
			p { margin: 3em; color: red }</style>
			${allElements(baseURL)}`
		);
		await wakeAll(page);
		const looks = await page.locator('[data-awake]').evaluateAll((elements) =>
			elements.map((element) => {
				const look = getComputedStyle(element.shadowRoot!.querySelector('p.says')!);
				return [look.direction, look.fontSize, look.letterSpacing, look.textTransform].join(' ');
			})
		);
		expect(new Set(looks)).toEqual(new Set(['ltr 15px normal none']));
		expect(console).toEqual([]);
	});
}
