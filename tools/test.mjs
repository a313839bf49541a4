// Continuous integration, here and on any machine: the build, the package, types, lint, unit tests, browser tests, budgets.
// Ends with one line that adds up every suite.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { ensureChromium } from './chromium.mjs';

const RESULTS = 'test-results';
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);

const total = { passed: 0, failed: 0 };

async function run(name, command, args) {
	console.log(`\n── ${name}`);
	const started = performance.now();
	const [status] = await once(
		spawn(command, args, { stdio: 'inherit', env: { ...process.env, CI: 'true' } }),
		'close'
	);
	console.log(`   ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
	return status === 0;
}

/** A step that is one check: it passes or it fails. */
async function step(name, command, args) {
	const passed = await run(name, command, args);
	total[passed ? 'passed' : 'failed'] += 1;
	return passed;
}

/** A suite that counts its own tests in a file. One that ran but counted nothing has failed. */
async function suite(name, file, count, command, args) {
	const passed = await run(name, command, args);
	const counted = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
	total.passed += counted.passed;
	total.failed += counted.failed;
	if (counted.failed === 0 && (!passed || counted.passed === 0)) total.failed += 1;
}

const built = await step('build', 'npm', ['run', '--silent', 'build']);
// None of these needs what another writes, and so they may run side by side.
await Promise.all([
	step('package', 'npx', ['vite', 'build', '-c', 'vite.package.config.ts']),
	step('types', 'npm', ['run', '--silent', 'check']),
	step('lint', 'npm', ['run', '--silent', 'lint']),
	suite(
		'unit and reference tests',
		`${RESULTS}/unit.json`,
		(report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
		'npx',
		['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile=${RESULTS}/unit.json`]
	)
]);
if (built) {
	ensureChromium();
	await suite(
		'browser tests',
		`${RESULTS}/browser.json`,
		({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
		'npx',
		['playwright', 'test']
	);
	await step('budgets', 'node', ['tools/budgets.mjs', '--portable']);
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
