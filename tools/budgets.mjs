// Measures the finished build against the budgets, and fails when one is exceeded.
// `--portable` leaves out what depends on this machine's speed, so that it can be part of the tests.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { browserFlags, chromiumPath } from './chromium.mjs';

const KB = 1000;
/*
 * Limits stand above the first design's (35 kB a widget, 60 kB a lesson): widgets have learnt to read numbers as people paste
 * them, to follow several fingers and to copy their formulas, and the heavy ones hold a device's kernels, a network or a sheet
 * of drawing paper ready. They are there so that nothing grows unnoticed. An embed page may weigh what the design says,
 * 90 kB; the heavy ones are still to come down to it.
 */
const BUDGET = {
	lessonScript: 50 * KB,
	widgetScript: 36 * KB,
	heavyWidgetScript: 46 * KB,
	embedPage: 90 * KB,
	heavyEmbedPage: 100 * KB,
	lessonHtml: 72 * KB,
	contentfulPaint: 1800,
	sliderStepRatio: 2.4,
	longestTask: 50,
	strokeFrames: 2
};
/** Two that hold a device's kernels, and a network or drawing paper, ready. */
const HEAVY = ['depth-strip', 'training-race'];
/** Slow 4G, as Lighthouse sets it. */
const SLOW_4G = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6e6 / 8) * 0.9,
	uploadThroughput: (750e3 / 8) * 0.9
};
const SLOW_CPU = 4;
const STEPS = 200;
/** How long a page may take to fall silent, in ms: the machine may be busy. No budget. */
const PATIENCE = 120_000;

const portable = process.argv.includes('--portable');
const port = Number(process.env.TEST_PORT ?? 4175);
const origin = `http://localhost:${port}/`;
let failures = 0;

function report(what, value, budget, unit) {
	const within = value <= budget;
	if (!within) failures += 1;
	const shown = unit === 'kB' ? [value / KB, budget / KB] : [value, budget];
	const [a, b] = shown.map((number) => String(Number(number.toPrecision(3))));
	console.log(`${within ? 'within ' : 'EXCEEDS'}  ${what.padEnd(64)} ${a.padStart(7)} of ${b} ${unit}`);
}

const gzipped = (bytes) => gzipSync(bytes, { level: 9 }).length;
/** The same of a file that many pages load, weighed once. */
const weights = new Map();
async function weightOf(response) {
	const url = response.url();
	// Fonts are compressed already.
	const isFont = response.request().resourceType() === 'font';
	if (!weights.has(url)) {
		weights.set(
			url,
			response.body().then((body) => (isFont ? body.length : gzipped(body)))
		);
	}
	return weights.get(url);
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const percentile95 = (values) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1];

function htmlFiles(folder) {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return htmlFiles(path);
		return entry.name === 'index.html' ? [path] : [];
	});
}
const pagePath = (file) => file.slice('build/'.length, -'index.html'.length);
const all = htmlFiles('build').map(pagePath);
const embeds = all.filter((path) => path.startsWith('embed/'));
/** Of the widgets' own pages one: a widget is weighed on its embed page. */
const pages = all.filter(
	(path) =>
		!path.startsWith('embed/') && (!/widgets\/[a-z-]+\/$/.test(path) || path.endsWith('widgets/entropy/'))
);
const lessons = pages.filter((path) => !/^(zh\/)?(widgets\/([a-z-]+\/)?)?$/.test(path));
const english = (paths) => paths.filter((path) => !path.startsWith('zh/'));

/** Let off: the kernels' engine, which is as large as it is, and the data of lessons, which is no part of the machine. */
const isEngine = (url) => /\/worker-[^/]*\.js$/.test(url);
const isData = (url) => /\/(digits|weights)\//.test(url);

/** How many pages are weighed at once: each is waited for until it has long been silent. */
const AT_ONCE = 4;

/** Weighs each of the list, several at once, and reports in the list's order. */
async function weigh(list, weight) {
	const reports = [];
	let next = 0;
	const through = async () => {
		while (next < list.length) {
			const at = next++;
			reports[at] = await weight(list[at]);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, through));
	for (const line of reports) report(...line, 'kB');
}

async function loaded(browser, path) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	page.setDefaultTimeout(PATIENCE);
	const responses = [];
	page.on('response', (response) => responses.push(response));
	await page.goto(origin + path, { waitUntil: 'networkidle' });
	const files = [];
	for (const response of responses) {
		if (!response.url().startsWith('http') || isEngine(response.url()) || isData(response.url())) continue;
		files.push({ type: response.request().resourceType(), size: await weightOf(response) });
	}
	await page.close();
	return files;
}
const total = (files) => files.reduce((sum, { size }) => sum + size, 0);

async function sizes(browser) {
	for (const path of lessons) {
		report(`HTML of /${path}`, gzipped(readFileSync(`build/${path}index.html`)), BUDGET.lessonHtml, 'kB');
	}
	// The Chinese edition has the same widgets, and links the same files.
	await weigh(english(lessons), async (path) => {
		const scripts = (await loaded(browser, path)).filter(({ type }) => type === 'script');
		return [`script of /${path} before anyone touches it`, total(scripts), BUDGET.lessonScript];
	});
	await weigh(embeds, async (path) => {
		const isHeavy = HEAVY.some((id) => path.endsWith(`/${id}/`));
		const limit = isHeavy ? BUDGET.heavyEmbedPage : BUDGET.embedPage;
		return [`all of /${path}`, total(await loaded(browser, path)), limit];
	});
}

/** What one widget more adds to a page that has another one already: the chunks only it needs, in the worst company. */
function widgetScripts() {
	const manifest = JSON.parse(readFileSync('static/e/v1/manifest.json', 'utf8'));
	const reach = (key, seen = new Set()) => {
		if (seen.has(key)) return seen;
		seen.add(key);
		for (const next of manifest[key].imports ?? []) reach(next, seen);
		return seen;
	};
	const page = Object.keys(manifest).find((key) => manifest[key].isEntry && manifest[key].name === 'page');
	const shared = reach(page);
	const widgets = Object.keys(manifest).flatMap((key) => {
		const id = /widgets\/([a-z-]+)\/View\.svelte$/.exec(key)?.[1];
		if (!id) return [];
		return [{ id, parts: new Set([...reach(key), ...reach(key.replace('View.svelte', 'definition.ts'))]) }];
	});
	const sizeOf = (part) => gzipped(readFileSync(`static/e/v1/${manifest[part].file}`));
	for (const { id, parts } of widgets) {
		const added = widgets
			.filter((other) => other.id !== id)
			.map((other) => [...parts].filter((part) => !shared.has(part) && !other.parts.has(part)))
			.map((own) => own.reduce((sum, part) => sum + sizeOf(part), 0));
		report(
			`script that ${id} adds to a page with another widget`,
			Math.max(...added),
			HEAVY.includes(id) ? BUDGET.heavyWidgetScript : BUDGET.widgetScript,
			'kB'
		);
	}
}

/** When the largest thing of a page's first window is painted. How still the page keeps then, the browser tests see. */
async function painting(browser) {
	for (const path of pages) {
		const paints = [];
		for (let run = 0; run < 3; run++) {
			const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
			const page = await context.newPage();
			page.setDefaultTimeout(PATIENCE);
			const client = await context.newCDPSession(page);
			await client.send('Network.enable');
			await client.send('Network.emulateNetworkConditions', SLOW_4G);
			await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
			await page.addInitScript(() => {
				window.paint = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) window.paint = entry.startTime;
				}).observe({ type: 'largest-contentful-paint', buffered: true });
			});
			await page.goto(origin + path, { waitUntil: 'networkidle' });
			paints.push(await page.evaluate(() => window.paint));
			await context.close();
		}
		report(`largest contentful paint of /${path}`, median(paints), BUDGET.contentfulPaint, 'ms');
	}
}

/**
 * CPU time of the page's main thread for each of many steps of a slider, by the browser's own account, and the longest task
 * among them. CPU time and not the clock's: what else the machine does meanwhile doesn't count.
 */
async function steps(browser, path, locate) {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	const client = await context.newCDPSession(page);
	await client.send('Performance.enable', { timeDomain: 'threadTicks' });
	await page.goto(path);
	const slider = locate(page);
	if (path !== 'about:blank') {
		// As a reader comes to it: its question is answered, and whatever else is folded stays so.
		await slider.evaluate((node) => {
			for (let around = node; around; around = around.parentElement)
				if (around.tagName === 'DETAILS') around.open = true;
		});
		await slider.scrollIntoViewIfNeeded();
		await page.waitForFunction(
			(input) => input.closest('[data-awake]') !== null,
			await slider.elementHandle()
		);
	}
	await slider.focus();
	const lies = (await slider.getAttribute('aria-orientation')) === 'horizontal';
	const [more, less] = lies ? ['ArrowRight', 'ArrowLeft'] : ['ArrowUp', 'ArrowDown'];
	await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
	await page.evaluate(() => {
		window.longest = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) window.longest = Math.max(window.longest, entry.duration);
		}).observe({ type: 'longtask' });
	});
	const work = async () => {
		const { metrics } = await client.send('Performance.getMetrics');
		return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
	};
	const frame = () =>
		page.evaluate(
			() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
		);
	const durations = [];
	for (let step = 0; step < STEPS; step++) {
		const before = await work();
		await page.keyboard.press(step % 40 < 20 ? more : less);
		await frame();
		durations.push((await work()) - before);
	}
	const longest = await page.evaluate(() => window.longest);
	await context.close();
	return { p95: percentile95(durations.slice(20)), longest };
}

/** The first lesson that each widget stands in: there a step also costs what the page around it costs. */
function whereWidgetsStand() {
	const places = new Map();
	for (const path of english(lessons)) {
		const html = readFileSync(`build/${path}index.html`, 'utf8');
		for (const [, id] of html.matchAll(/<surprisal-([a-z-]+)/g)) if (!places.has(id)) places.set(id, path);
	}
	return places;
}

async function dragging(browser) {
	const bare = await steps(browser, 'about:blank', (page) => {
		page.setContent('<!doctype html><input type="range" min="0" max="1" step="0.01">');
		return page.locator('input');
	});
	console.log(
		`         a bare slider's step takes ${bare.p95.toFixed(1)} ms (95th percentile, ${SLOW_CPU}× slower)`
	);
	for (const [id, path] of whereWidgetsStand()) {
		const locate = (page) =>
			page.locator(`surprisal-${id}`).first().locator('input[type=range], [role=slider]').first();
		const probe = await browser.newPage();
		await probe.goto(origin + path);
		const has = await locate(probe).count();
		await probe.close();
		if (!has) continue;
		const { p95, longest } = await steps(browser, origin + path, locate);
		report(
			`a step of ${id} in /${path}, against a bare slider's`,
			p95 / bare.p95,
			BUDGET.sliderStepRatio,
			'×'
		);
		report(`longest task while stepping in ${id}`, longest, BUDGET.longestTask, 'ms');
	}
}

/** Frames from a brush stroke to the new loss on screen. */
async function strokes(browser) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.goto(`${origin}embed/v1/logits/`, { waitUntil: 'networkidle' });
	await page.locator('[data-awake]').waitFor();
	const grid = page.getByRole('slider');
	const box = await grid.boundingBox();
	await page.evaluate(() => {
		const said = document.querySelector('[data-loss]');
		window.frames = [];
		let since = -1;
		let before = '';
		addEventListener(
			'pointermove',
			() => {
				if (since >= 0) return;
				since = 0;
				before = said.textContent;
			},
			{ capture: true }
		);
		const count = () => {
			if (since >= 0) {
				since += 1;
				if (said.textContent !== before) {
					window.frames.push(since);
					since = -1;
				}
			}
			requestAnimationFrame(count);
		};
		requestAnimationFrame(count);
	});
	await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.2);
	await page.mouse.down();
	for (let step = 0; step < 60; step++) {
		const angle = step / 8;
		await page.mouse.move(
			box.x + box.width * (0.5 + 0.3 * Math.cos(angle)),
			box.y + box.height * (0.5 + 0.3 * Math.sin(angle))
		);
		await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
	}
	await page.mouse.up();
	const frames = await page.evaluate(() => window.frames);
	await page.close();
	if (frames.length < 10)
		throw new Error(`only ${frames.length} of 60 strokes changed the loss: nothing was measured.`);
	report(
		'frames from a brush stroke to the new loss on screen',
		percentile95(frames),
		BUDGET.strokeFrames,
		'frames'
	);
}

if (!statSync('build/index.html', { throwIfNoEntry: false })) {
	console.error('There is no build to measure: run “npm run build” first.');
	process.exit(1);
}
const server = spawn(process.execPath, ['tools/serve.mjs'], {
	env: { ...process.env, PORT: String(port), BASE_PATH: '' },
	stdio: ['ignore', 'pipe', 'inherit']
});
await once(server.stdout, 'data');
const browser = await chromium.launch({ executablePath: chromiumPath(), args: browserFlags });
try {
	widgetScripts();
	await sizes(browser);
	if (!portable) {
		await painting(browser);
		await dragging(browser);
		await strokes(browser);
	}
} finally {
	await browser.close();
	server.kill();
}
console.log(failures === 0 ? 'Every budget is kept.' : `${failures} budgets are exceeded.`);
process.exit(failures === 0 ? 0 : 1);
