import { defineConfig } from '@playwright/test';
import { browserFlags, chromiumPath } from './tools/chromium.mjs';

const port = Number(process.env.TEST_PORT ?? 4174);

export default defineConfig({
	testDir: 'tests/browser',
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	// A page with a dozen figures is read at three widths and checked at two; the machine may be busy.
	timeout: 240_000,
	// How long something may take that is sure to come: a busy machine fails no test.
	expect: { timeout: 60_000 },
	reporter: process.env.CI ? [['dot'], ['json', { outputFile: 'test-results/browser.json' }]] : 'list',
	use: {
		actionTimeout: 60_000,
		baseURL: `http://localhost:${port}/`,
		launchOptions: { executablePath: chromiumPath(), args: [...browserFlags, ], ignoreDefaultArgs: [] }
	},
	webServer: {
		command: 'node tools/serve.mjs',
		env: { PORT: String(port), BASE_PATH: '' },
		url: `http://localhost:${port}/`,
		reuseExistingServer: false
	}
});
