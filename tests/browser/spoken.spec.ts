import { expect, test, type Page } from '@playwright/test';

/** The tree keeps numbers in 32 bits. */
const { fround } = Math;

/** What every slider of a page says to a screen reader, from the browser's accessibility tree: its name and its number. */
async function spoken(page: Page) {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	return nodes
		.filter(({ role, ignored }) => !ignored && role?.value === 'slider')
		.map(({ name, value }) => ({ name: String(name?.value), number: Number(value?.value) }));
}

test('a slider says the value that is typed beside it, also between two of its steps', async ({ page }) => {
	await page.goto('embed/v1/binary-entropy/');
	await expect(page.locator('[data-awake]')).toBeVisible();
	const field = page.locator('.slider input[inputmode], .slider input[type="text"]').first();
	for (const typed of [0.1234, 0.3333333333333333, 0.5, 1e-7, 0.29]) {
		await field.fill(String(typed));
		await field.press('Enter');
		const numbers = async () => (await spoken(page)).map(({ number }) => number);
		await expect.poll(numbers).toEqual([fround(typed), fround(typed)]);
	}
});

test('a slider whose value stands between two steps moves by steps from there, and a drag takes it back to them', async ({
	page
}) => {
	await page.goto('embed/v1/binary-entropy/?p=0.1234');
	await expect(page.locator('[data-awake]')).toBeVisible();
	const range = page.locator('input[type="range"]');
	const value = () => range.evaluate((input: HTMLInputElement) => input.valueAsNumber);
	await expect.poll(value).toBe(0.1234);
	const steps = [
		['ArrowRight', 0.1334],
		['ArrowUp', 0.1434],
		['ArrowLeft', 0.1334],
		['PageUp', 0.2334],
		['PageDown', 0.1334],
		['End', 1],
		['Home', 0]
	] as const;
	for (const [key, next] of steps) {
		await range.press(key);
		await expect.poll(value, key).toBe(next);
	}
	const box = (await range.boundingBox())!;
	await page.mouse.click(box.x + 0.4567 * box.width, box.y + box.height / 2);
	expect(Math.abs((await value()) * 100 - Math.round((await value()) * 100))).toBeLessThan(1e-9);
	expect(await value()).toBeCloseTo(0.4567, 1);
});

for (const [widget, state] of [
	['surprisal', 'p=0.1234&r=0.5678'],
	['entropy', 'p=0.12345,0.87655'],
	['one-hot', 'q=0.12345,0.37655,0.5'],
	['binary-entropy', 'p=0.12345']
] as const) {
	test(`every slider of ${widget} says the state's own number`, async ({ page }) => {
		await page.goto(`embed/v1/${widget}/?${state}`);
		await expect(page.locator('[data-awake]')).toBeVisible();
		const given = state.match(/[\d.]+/g)!.map((text) => fround(Number(text)));
		// Bars that nobody holds follow when the hand rests.
		const others = async () => (await spoken(page)).filter(({ number }) => !given.includes(number));
		await expect.poll(others).toEqual([]);
		expect(await spoken(page)).not.toEqual([]);
	});
}
