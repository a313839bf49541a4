import { expect, test, type Page } from '@playwright/test';
import { strangersPage } from './stranger';

const visit = strangersPage();

interface Heard {
	readonly ready: number;
	readonly input: readonly CustomEvent[];
	readonly change: readonly CustomEvent[];
}
declare global {
	interface Window {
		heard: Heard;
		figure: HTMLElement;
	}
}

/** A stranger's page with the elements' script, which counts what it hears; `figure` is made but stands nowhere yet. */
async function host(page: Page, baseURL: string | undefined, attributes: Record<string, string> = {}) {
	await visit(page, `<script type="module" src="${baseURL}e/v1/surprisal.js"></script>`);
	await page.evaluate((given) => {
		const heard = { ready: 0, input: [] as Event[], change: [] as Event[] };
		Object.assign(window, { heard });
		document.addEventListener('surprisal-ready', () => heard.ready++);
		for (const type of ['input', 'change'] as const) {
			document.addEventListener(type, (event) => heard[type].push(event));
		}
		window.figure = document.createElement('surprisal-entropy');
		for (const [name, text] of Object.entries(given)) window.figure.setAttribute(name, text);
	}, attributes);
}

/** Puts the figure on the page and holds its style sheet back. Returns how to let it through. */
async function loading(page: Page): Promise<() => void> {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/surprisal.css', async (route) => {
		await held;
		await route.continue();
	});
	const asked = page.waitForRequest('**/surprisal.css');
	await page.evaluate(() => document.body.append(window.figure));
	await asked;
	return release;
}

const says = (page: Page) => page.locator('surprisal-entropy p.says');
const raise = (page: Page) => page.locator('surprisal-entropy').getByRole('slider').first().press('PageUp');

test('an element that is added, removed and added again while it loads holds one widget, and says once that it is ready', async ({
	page,
	baseURL
}) => {
	await host(page, baseURL);
	const release = await loading(page);
	for (let time = 0; time < 4; time++) {
		await page.evaluate(() => window.figure.remove());
		await page.evaluate(() => document.body.append(window.figure));
	}
	release();
	await expect(says(page)).toHaveCount(1);
	await raise(page);
	expect(await page.evaluate(() => window.heard.ready)).toBe(1);
});

test('an element that is gone for good by the time it has loaded is not mounted', async ({
	page,
	baseURL
}) => {
	await host(page, baseURL);
	const release = await loading(page);
	await page.evaluate(() => window.figure.remove());
	const loaded = page.waitForResponse('**/surprisal.css');
	release();
	await loaded;
	// Another one, which waits for the same sheet, is alive: so the first one has had its chance.
	await page.evaluate(() => document.body.append(document.createElement('surprisal-entropy')));
	await expect(says(page)).toHaveCount(1);
	expect(
		await page.evaluate(() => [window.heard.ready, window.figure.shadowRoot?.childElementCount ?? 0])
	).toEqual([1, 0]);
});

test('an attribute that changes while it loads is what the widget shows', async ({ page, baseURL }) => {
	await host(page, baseURL);
	// The widget has read its attributes by the time its data have been asked for.
	await page.evaluate(() => {
		window.figure = document.createElement('surprisal-logits');
		window.figure.setAttribute('label', '3');
	});
	const asked = page.waitForRequest('**/weights/**');
	const release = await loading(page);
	await asked;
	await page.evaluate(() => window.figure.setAttribute('label', '7'));
	release();
	await expect(page.locator('surprisal-logits p.says')).toContainText('For label 7');
});

test('a style sheet that can’t be had leaves a sentence, a link to the course and a button that tries again', async ({
	page,
	baseURL
}) => {
	await page.route('**/surprisal.css', (route) => route.abort(), { times: 1 });
	await host(page, baseURL, { lang: 'zh' });
	await page.evaluate(() => document.body.append(window.figure));
	await expect(page.getByText('这幅图没能加载出来。')).toBeVisible();
	await expect(page.getByRole('link', { name: '到课程里看' })).toHaveAttribute(
		'href',
		`${baseURL}zh/widgets/entropy/`
	);
	// The failure is not remembered: neither for others nor for this one.
	await page.evaluate(() => document.body.prepend(document.createElement('surprisal-entropy')));
	await expect(says(page)).toHaveCount(1);
	await page.getByRole('button', { name: '再试一次' }).click();
	await expect(says(page)).toHaveCount(2);
	await expect(page.getByText('这幅图没能加载出来。')).toHaveCount(0);
});

test('an element that comes back later shows what its reader had made of it', async ({ page, baseURL }) => {
	await host(page, baseURL, { p: '0.5,0.5' });
	await page.evaluate(() => document.body.append(window.figure));
	const before = await says(page).innerText();
	await raise(page);
	await expect(says(page)).not.toHaveText(before);
	const made = await says(page).innerText();
	await page.evaluate(() => window.figure.remove());
	await expect.poll(() => page.evaluate(() => window.figure.hasAttribute('data-awake'))).toBe(false);
	await page.evaluate(() => document.querySelector('h1')!.before(window.figure));
	await expect(says(page)).toHaveText(made);
	expect(await page.evaluate(() => window.heard.ready)).toBe(1);
});

test('an element that is put elsewhere in the middle of a drag keeps what was dragged, and can be dragged on', async ({
	page,
	baseURL
}) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await host(page, baseURL, { p: '0.5,0.5' });
	await page.evaluate(() => document.body.append(window.figure));
	const bar = page.locator('surprisal-entropy').getByRole('slider').first();
	const pull = async (by: number) => {
		const box = (await bar.locator('.end').boundingBox())!;
		await page.mouse.move(box.x + box.width / 2, box.y);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2, box.y + by, { steps: 3 });
	};
	await pull(40);
	await expect(bar).not.toHaveAttribute('aria-valuenow', '0.5');
	// While the hand is on it: a bar that nobody holds says its number when the hand rests.
	const value = await bar.getAttribute('aria-valuenow');
	await page.evaluate(() => document.querySelector('h1')!.before(window.figure));
	await page.mouse.move(5, 5);
	await page.mouse.up();
	await expect(bar).toHaveAttribute('aria-valuenow', value ?? '');
	await pull(-30);
	await page.mouse.up();
	await expect(bar).not.toHaveAttribute('aria-valuenow', value ?? '');
	expect(errors).toEqual([]);
});

test('attributes that change after it woke change the widget, its language too', async ({
	page,
	baseURL
}) => {
	await host(page, baseURL, { p: '0.5,0.5' });
	await page.evaluate(() => document.body.append(window.figure));
	await expect(says(page)).toContainText('0.6931');
	await page.evaluate(() => window.figure.setAttribute('p', '0.25,0.25,0.25,0.25'));
	await expect(says(page)).toContainText('1.3863 nat');
	await page.evaluate(() => window.figure.setAttribute('lang', 'zh'));
	await expect(says(page)).toContainText('1.3863 奈特');
	await page.evaluate(() => window.figure.setAttribute('p', '0.5,x'));
	await expect(page.locator('surprisal-entropy').getByText('“x”').first()).toBeVisible();
	await expect(says(page)).toContainText('1.3863 奈特');
	await page.evaluate(() => window.figure.removeAttribute('p'));
	await expect(says(page)).toContainText('0.9404');
});

test('a state that is the default is kept in another language, whatever the attribute says', async ({
	page,
	baseURL
}) => {
	await host(page, baseURL, { p: '0.5,0.5' });
	await page.evaluate(() => document.body.append(window.figure));
	await expect(says(page)).toContainText('0.6931');
	const field = page.locator('surprisal-entropy').getByRole('textbox', { name: 'p as numbers' });
	await field.fill('0.1,0.1,0.1,0.7');
	await field.press('Enter');
	await expect(says(page)).toContainText('0.9404 nat');
	await page.evaluate(() => window.figure.setAttribute('lang', 'zh'));
	await expect(says(page)).toContainText('0.9404 奈特');
});

test('“input” and “change” carry address, state and figures, and nothing of the controls inside leaks out', async ({
	page,
	baseURL
}) => {
	await host(page, baseURL, { p: '0.5,0.5' });
	await page.evaluate(() => document.body.append(window.figure));
	await raise(page);
	await expect.poll(() => page.evaluate(() => window.heard.change.length)).toBe(1);
	const { input, change } = await page.evaluate(() => {
		const seen = ({ detail }: CustomEvent) => [
			Object.keys(detail.address),
			detail.state.p.length,
			detail.figures.entropy
		];
		return { input: window.heard.input.map(seen), change: window.heard.change.map(seen) };
	});
	expect(input.length).toBeGreaterThan(0);
	expect(change[0]).toEqual(input.at(-1));
	expect(change[0].slice(0, 2)).toEqual([['p'], 2]);
	expect(change[0][2]).toBeLessThan(Math.LN2);
});

test('a parameter is a property too, also when it was set before the script came', async ({
	page,
	baseURL
}) => {
	await visit(page, '<surprisal-entropy></surprisal-entropy>');
	await page.evaluate((address) => {
		Object.assign(document.querySelector('surprisal-entropy')!, { p: '0.5,0.5' });
		const script = document.createElement('script');
		script.type = 'module';
		script.src = address;
		document.head.append(script);
	}, `${baseURL}elements/v1/surprisal.js`);
	await expect(says(page)).toContainText('0.6931 nat');
	const after = await page.locator('surprisal-entropy').evaluate((element) => {
		const before = Reflect.get(element, 'unit');
		Object.assign(element, { unit: 'bit' });
		return [before, element.getAttribute('unit'), element.getAttribute('p')];
	});
	expect(after).toEqual(['nat', 'bit', '0.5,0.5']);
	await expect(says(page)).toContainText('1.0000 bit');
});

test('a property takes values, too; the same again does not undo what the reader did', async ({
	page,
	baseURL
}) => {
	await host(page, baseURL);
	const give = (p: unknown) => page.evaluate((value) => void Reflect.set(window.figure, 'p', value), p);
	await give([0.25, 0.25, 0.25, 0.25]);
	await page.evaluate(() => document.body.append(window.figure));
	await expect(says(page)).toContainText('1.3863');
	await give([0.5, 0.5]);
	await expect(says(page)).toContainText('0.6931');
	await raise(page);
	await expect(says(page)).toContainText('0.6730');
	await give([0.5, 0.5]);
	await page.evaluate(() => Object.assign(window.figure, { names: ['heads', 'tails'] }));
	await expect(says(page)).toContainText('tails');
	await expect(says(page)).toContainText('0.6730');
	await give('0.5,0.5');
	await expect(says(page)).toContainText('0.6931');
	await give(null);
	await expect(says(page)).toContainText('0.9404');
});

test('an attribute is followed from the start, whatever letters the parameter is written with', async ({
	page,
	baseURL
}) => {
	await visit(
		page,
		`<surprisal-label-noise mserate="7"></surprisal-label-noise><script type="module" src="${baseURL}e/v1/surprisal.js"></script>`
	);
	const element = page.locator('surprisal-label-noise[data-awake]');
	await expect(element).toBeVisible();
	expect(await element.evaluate((one) => Reflect.get(one, 'mseRate'))).toBe('7');
	await expect(element.getByRole('textbox', { name: /MSE/ })).toHaveValue('7');
});

test('look is set by properties, in the ways that templates write yes and no', async ({ page, baseURL }) => {
	await host(page, baseURL);
	const look = (given: object) =>
		page.evaluate((value) => {
			Object.assign(window.figure, value);
			return ['theme', 'untitled', 'controls'].map((name) => window.figure.getAttribute(name));
		}, given);
	expect(await look({ theme: 'dark', untitled: true, controls: false })).toEqual(['dark', '', '0']);
	expect(await look({ theme: null, untitled: 'false', controls: '' })).toEqual([null, null, null]);
	expect(await look({ untitled: '', controls: '0' })).toEqual([null, '', '0']);
});
