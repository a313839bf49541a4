import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { strangersPage } from './stranger';

const visit = strangersPage();

/** What a host may ask, and what it hears then, in any order and perhaps among other things. */
interface Exchange {
	readonly asked: object;
	readonly said: readonly object[];
}

/** What v1 promises. Lines are added to it, and none is changed. */
const promised: {
	readonly frame: string;
	/** By `postMessage`. A message that is a text stands here as what it holds. */
	readonly messages: readonly Exchange[];
	/** By `embed/v1/host.js`: events of the frame. */
	readonly events: readonly Exchange[];
} = JSON.parse(readFileSync('tests/v1/messages.json', 'utf8'));

declare global {
	interface Window {
		answers: object[];
	}
}

/** More keys may come with whatever is promised, at any depth. */
const atLeast = (promise: unknown): unknown =>
	typeof promise === 'object' && promise !== null
		? expect.objectContaining(
				Object.fromEntries(Object.entries(promise).map(([key, value]) => [key, atLeast(value)]))
			)
		: promise;

/** Waits until all that is promised has been heard since the page was last asked. */
async function hear(page: Page, { said }: Exchange): Promise<void> {
	await expect
		.poll(() => page.evaluate(() => window.answers))
		.toEqual(expect.arrayContaining(said.map(atLeast)));
}

test('an embed answers all that v1 has ever let hosts ask, in the words that v1 has ever had', async ({
	page,
	baseURL
}) => {
	await visit(
		page,
		`<script src="${baseURL}embed/v1/host.js"></script><script>
		answers = [];
		const asPromised = (said) => {
			for (const key of ['height', 'value']) if (said[key] > 100) said[key] = 'pixels';
			if (said.surprisal?.height > 100) said.surprisal.height = 'pixels';
			return said;
		};
		addEventListener('message', ({ data }) =>
			answers.push(typeof data === 'string' ? { text: asPromised(JSON.parse(data)) } : asPromised({ ...data })));
		for (const kind of ['ready', 'state', 'resize', 'error'])
			document.addEventListener('surprisal-' + kind, ({ type, detail }) => answers.push({ event: type, detail: asPromised({ ...detail }) }));
		</script><iframe width="600" src="${baseURL}${promised.frame}"></iframe>`
	);
	// It introduces itself without being asked.
	await hear(page, promised.messages[0]);
	for (const exchange of promised.messages) {
		await page.evaluate((asked) => {
			window.answers = [];
			document.querySelector('iframe')!.contentWindow!.postMessage(asked, '*');
		}, exchange.asked);
		await hear(page, exchange);
	}
	for (const exchange of promised.events) {
		await page.evaluate((detail) => {
			window.answers = [];
			document
				.querySelector('iframe')!
				.dispatchEvent(new CustomEvent('surprisal-set', { bubbles: true, detail }));
		}, exchange.asked);
		await hear(page, exchange);
	}
});
