import { expect, test, type Locator, type Page } from '@playwright/test';
import { inaccessible, lighten } from './accessible';

/** Lesson 2 has a question of every kind. */
const LESSON = 'entropy/';

const choice = (page: Page, kind: 'predict' | 'check') =>
	page.locator(`ask-choose[data-kind="${kind}"]`).first();
/** A choice that isn't the right one; choices are shuffled. */
const wrong = (question: Locator) => question.locator('.options input:not([data-right])').first();
const folded = (question: Locator) => question.locator('.folded');

/** A question with something to draw or slide on, once it is alive. */
async function pad(page: Page, tag: 'ask-number' | 'ask-curve'): Promise<Locator> {
	const question = page.locator(tag).first();
	await question.scrollIntoViewIfNeeded();
	await expect(question).toHaveAttribute('data-awake', '');
	return question;
}

/** The question whose answer is a widget's state, with its widget alive. */
async function goal(page: Page): Promise<Locator> {
	const question = page.locator('ask-goal').first();
	await question.locator('[data-drawn]').scrollIntoViewIfNeeded();
	await expect(question.locator('[data-drawn]')).toHaveAttribute('data-awake', '');
	return question;
}

test.describe('a choice', () => {
	test('to predict shows why the guess is wrong, and what is right', async ({ page }) => {
		await page.goto(LESSON);
		const question = choice(page, 'predict');
		await wrong(question).check();
		await expect(question.getByRole('status')).toBeEmpty();
		await question.getByRole('button', { name: 'That’s my guess' }).click();
		await expect(question.getByRole('status')).toContainText(/Choice \d is not right\./);
		await expect(question.getByRole('status')).toContainText(/Choice \d is right\./);
	});

	test('to check gives away nothing but why a wrong choice is wrong, and can be tried again', async ({
		page
	}) => {
		await page.goto(LESSON);
		const question = choice(page, 'check');
		const status = question.getByRole('status');
		await question.getByText('It must be a messy distribution.').click();
		await question.getByRole('button', { name: 'Check it' }).click();
		await expect(status).toContainText(/Choice \d is not right\./);
		await expect(status).toContainText('sets a ceiling');
		await expect(status).not.toContainText('is right.');
		await expect(question.locator('.options .right')).toHaveCount(0);
		await question.getByText('There is a mistake in it.').click();
		await question.getByRole('button', { name: 'Check it' }).click();
		await expect(status).toContainText(/Choice \d is right\./);
		await expect(status).not.toContainText('is not right.');
	});

	test('works by keyboard alone', async ({ page }) => {
		await page.goto(LESSON);
		const question = choice(page, 'check');
		const right = question.locator('.options input[data-right]');
		await question.getByRole('radio').first().focus();
		await page.keyboard.press('Space');
		const steps = (await question.getByRole('radio').all()).length;
		for (let step = 0; step < steps && !(await right.isChecked()); step++) {
			await page.keyboard.press('ArrowDown');
		}
		await expect(right).toBeChecked();
		await expect(question.getByRole('status')).toBeEmpty();
		await page.keyboard.press('Enter');
		await expect(question.getByRole('status')).toContainText(/Choice \d is right\./);
		await page.keyboard.press('Tab');
		await expect(question.getByRole('button')).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(folded(question).locator('summary')).toBeFocused();
	});

	test('asks for one if none is chosen', async ({ page }) => {
		await page.goto(LESSON);
		const question = choice(page, 'check');
		await question.getByRole('button').click();
		await expect(question.getByRole('status')).toHaveText('Choose one of them first.');
		await expect(question.getByRole('radio').first()).toBeFocused();
	});
});

test.describe('a number to guess', () => {
	test('is held against the truth on one line, and what follows is shown', async ({ page }) => {
		await page.goto(LESSON);
		const question = await pad(page, 'ask-number');
		await expect(question.locator('.after')).toBeHidden();
		await question.getByRole('slider').focus();
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowRight');
		await question.getByRole('button').click();
		await expect(question).toContainText(
			'You guessed 0.01 nat; it is 0.0461 nat. That is 0.0361 nat too low.'
		);
		await expect(question.locator('.pad svg').first()).toContainText('your guess 0.01');
		await expect(question.locator('.pad svg').first()).toContainText('computed 0.0461');
		await expect(question.locator('.pad').getByRole('status')).toContainText('it is 0.0461 nat');
		await expect(question.locator('.after')).toBeVisible();
	});

	test('can be typed, and what is no number says so', async ({ page }) => {
		await page.goto(LESSON);
		const question = await pad(page, 'ask-number');
		const field = question.getByRole('textbox');
		await field.fill('x');
		await field.press('Enter');
		await expect(question).toContainText('“x” is not a number.');
		await field.fill('0.05');
		await question.getByRole('button').click();
		await expect(question).toContainText('As close as the slider goes.');
	});
});

test.describe('a curve to draw', () => {
	const button = (question: Locator) => question.getByRole('button', { name: 'Show the curve' });

	test('is drawn by hand, then the true one lies over it', async ({ page }) => {
		await page.goto(LESSON);
		const question = await pad(page, 'ask-curve');
		const paper = question.locator('.pad rect[role="presentation"]');
		await paper.scrollIntoViewIfNeeded();
		await expect(button(question)).toHaveAttribute('aria-disabled', 'true');
		const box = (await paper.boundingBox())!;
		const level = box.y + box.height / 2;
		await page.mouse.move(box.x, level);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width, level, { steps: 5 });
		await page.mouse.up();
		await expect(question.locator('.pad path')).toHaveCount(1);
		await button(question).click();
		await expect(question.locator('.pad path')).toHaveCount(2);
		// A level line at 0.5 is furthest from the coin's entropy where the coin is certain.
		await expect(question).toContainText(
			/On average your curve is 0\.1\d{3} nat off, and most at [01]: you drew 0\.5/
		);
		await expect(question).not.toContainText('Only what you drew');
		await expect(question.locator('surprisal-binary-entropy')).toBeVisible();
	});

	test('is drawn by taps, where nothing can be dragged', async ({ browser }) => {
		const context = await browser.newContext({ hasTouch: true });
		const page = await context.newPage();
		await page.goto(LESSON);
		const question = await pad(page, 'ask-curve');
		const paper = question.locator('.pad rect[role="presentation"]');
		await paper.scrollIntoViewIfNeeded();
		const { width, height } = (await paper.boundingBox())!;
		for (const share of [0.1, 0.5, 0.9]) {
			await paper.tap({ position: { x: share * width, y: height / 2 }, force: true });
		}
		await button(question).click();
		await expect(question).toContainText('Only what you drew was compared.');
		await context.close();
	});

	test('is drawn by keyboard: left and right choose a point, up and down move it', async ({ page }) => {
		await page.goto(LESSON);
		const question = await pad(page, 'ask-curve');
		const handles = question.getByRole('slider');
		await expect(handles).toHaveCount(11);
		await handles.first().focus();
		await expect(handles.first()).toHaveAttribute('aria-valuetext', 'nothing drawn yet');
		await page.keyboard.press('Home');
		await expect(handles.first()).toHaveAttribute('aria-valuetext', '0');
		for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
		await expect(handles.nth(5)).toBeFocused();
		await page.keyboard.press('End');
		await page.keyboard.press('PageDown');
		await page.keyboard.press('ArrowUp');
		await expect(handles.nth(5)).toHaveAttribute('aria-valuetext', '0.92');
		await page.keyboard.press('Tab');
		await expect(button(question)).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(question).toContainText('On average your curve is');
		await expect(question.locator('.pad').getByRole('status')).toContainText('On average your curve is');
	});

	test('is typed in numbers, and begun again', async ({ page }) => {
		await page.goto(LESSON);
		const question = await pad(page, 'ask-curve');
		await question.getByText('Draw in numbers').click();
		for (const [at, height] of [
			['0', '0'],
			['0.5', '0.6931'],
			['1', '0']
		]) {
			await question.getByRole('textbox', { name: at, exact: true }).fill(height);
		}
		await button(question).click();
		await expect(question).toContainText('On average your curve is');
		await question.getByRole('button', { name: 'Start again' }).click();
		await expect(question.locator('.pad path')).toHaveCount(0);
		await expect(button(question)).toHaveAttribute('aria-disabled', 'true');
	});
});

test.describe('a goal', () => {
	test('says how the widget stands with it, and when it is reached', async ({ page }) => {
		await page.goto(LESSON);
		const question = await goal(page);
		await expect(question.locator('.goal')).toContainText('H(p) = 1 ± 0.005 bit');
		await expect(question.locator('.goal')).toContainText('now 1.3568 bit: not yet');
		await expect(question.locator('.goal')).toContainText('now 4: met');
		await expect(question.locator('.reached')).toBeHidden();
		await question.getByRole('textbox', { name: 'p as numbers' }).fill('0.5,0.5,0,0');
		await expect(question.locator('.reached')).toBeVisible();
		await expect(question.getByRole('status').first()).toHaveText('Done: all of it holds.');
		await expect(question.locator('.after')).toBeVisible();
		// What follows stays to be read; that the goal holds is said only as long as it does.
		await question.getByRole('textbox', { name: 'p as numbers' }).fill('0.7,0.1,0.1,0.1');
		await expect(question.locator('.reached')).toBeHidden();
		await expect(question.locator('.after')).toBeVisible();
	});

	test('is the same goal when the reader switches the unit', async ({ page }) => {
		await page.goto(LESSON);
		const question = await goal(page);
		await question.getByRole('radio', { name: 'nat' }).check();
		await expect(question.locator('.goal')).toContainText('now 0.9404 nat = 1.3568 bit: not yet');
		await question.getByRole('textbox', { name: 'p as numbers' }).fill('0.5,0.5,0,0');
		await expect(question.locator('.goal')).toContainText('now 0.6931 nat = 1.0000 bit: met');
		await expect(question.locator('.reached')).toBeVisible();
	});

	test('is reached by keyboard alone', async ({ page }) => {
		await page.goto(LESSON);
		const question = await goal(page);
		const bars = question.getByRole('slider');
		for (const bar of [bars.nth(0), bars.nth(1)]) {
			await bar.focus();
			await page.keyboard.press('Home');
		}
		// Two outcomes are left, at 0.125 and 0.875.
		await bars.nth(3).focus();
		for (let step = 0; step < 4; step++) await page.keyboard.press('PageDown');
		await expect(question.locator('.reached')).toBeHidden();
		for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowUp');
		await expect(question.locator('.reached')).toBeVisible();
	});

	test('in Chinese speaks Chinese', async ({ page }) => {
		await page.goto(`zh/${LESSON}`);
		const question = await goal(page);
		await expect(question.locator('.goal')).toContainText('现在是 1.3568 比特，还没达到');
		await question.getByRole('textbox').last().fill('0.5,0.5,0,0');
		await expect(question.locator('.reached')).toHaveText('做到了，条件全部满足。');
	});
});

test('answers outlast the change of language and a reload', async ({ page }) => {
	await page.goto(LESSON);
	const chosen = choice(page, 'predict');
	await wrong(chosen).check();
	await chosen.getByRole('button').click();
	const number = await pad(page, 'ask-number');
	await number.getByRole('textbox').fill('0.4');
	await number.getByRole('button').click();
	const curve = await pad(page, 'ask-curve');
	await curve.getByRole('slider').first().press('Home');
	await curve.getByRole('slider').last().press('End');
	await curve.getByRole('button', { name: 'Show the curve' }).click();

	await page.locator('[data-other-edition]').click();
	await expect(page).toHaveURL((url) => url.pathname === '/zh/entropy/');
	await expect(wrong(choice(page, 'predict'))).toBeChecked();
	await expect(choice(page, 'predict').getByRole('status')).toContainText(/第 \d 项不对。/);
	await expect(await pad(page, 'ask-number')).toContainText('你猜 0.4 奈特');
	await expect(await pad(page, 'ask-curve')).toContainText('你的曲线平均差');

	await page.reload();
	await (await pad(page, 'ask-curve')).getByRole('button', { name: '重画' }).click();
	await page.reload();
	await expect(await pad(page, 'ask-curve')).not.toContainText('你的曲线平均差');
});

test('answered questions are accessible, light and dark', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(LESSON);
	for (const question of await page.locator('ask-choose').all()) {
		await question.getByRole('radio').first().check();
		await question.locator('.act button').click();
	}
	await (await pad(page, 'ask-number')).locator('.act button').click();
	const curve = await pad(page, 'ask-curve');
	await curve.getByRole('slider').first().press('Home');
	await curve.getByRole('slider').last().press('End');
	await curve.getByRole('button', { name: 'Show the curve' }).click();
	await (await goal(page)).getByRole('textbox', { name: 'p as numbers' }).fill('0.5,0.5,0,0');
	await expect(page.locator('ask-goal').first()).toHaveAttribute('data-answered', '');
	await lighten(page);
	expect(await inaccessible(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	expect(await inaccessible(page, 'colours')).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every question can be read, and its answer unfolded', async ({ page }) => {
		await page.goto(LESSON);
		for (const question of await page.locator('.ask').all()) {
			await expect(question.locator('.question')).toBeVisible();
			await expect(question.locator('.act')).toBeHidden();
			await expect(folded(question).locator('> div')).toBeHidden();
			await folded(question).locator('> summary').click();
			await expect(folded(question).locator('> div')).toBeVisible();
			await expect(folded(question).locator('> div')).not.toBeEmpty();
		}
		await expect(page.locator('ask-number .folded').first()).toContainText('It is 0.0461 nat.');
		await expect(page.locator('ask-curve .folded .truth path').first()).toBeVisible();
	});
});

test('on paper every question stands with its answer', async ({ page }) => {
	await page.goto(LESSON);
	await page.emulateMedia({ media: 'print' });
	for (const question of await page.locator('.ask').all()) {
		await expect(folded(question).locator('> div')).toBeVisible();
		await expect(question.locator('.act').first()).toBeHidden();
	}
});
