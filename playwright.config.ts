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
	timeout: 120_000,
	expect: { timeout: 15_000 },
	reporter: process.env.CI ? [['dot'], ['json', { outputFile: 'test-results/browser.json' }]] : 'list',
	use: {
		baseURL: `http://localhost:${port}/`,
		launchOptions: { executablePath: chromiumPath(), args: browserFlags }
	},
	webServer: {
		command: 'node tools/serve.mjs',
		env: { PORT: String(port), BASE_PATH: '' },
		url: `http://localhost:${port}/`,
		reuseExistingServer: false
	}
});
