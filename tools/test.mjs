// Continuous integration, here and on any machine: the build, the package, types, lint, unit tests, browser tests, budgets.
// Ends with one line that adds up every suite.
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';

const RESULTS = 'test-results';
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);

const total = { passed: 0, failed: 0 };
/** What failed, by name: it is said again at the end, where a long log is read first. */
const failures = [];

/** Runs one of several commands that are under way: what it says is kept until it ends, so that no two say theirs mixed. */
async function run(name, command, args) {
	const started = performance.now();
	const child = spawn(command, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, CI: 'true', PRECOMPRESS: 'no' }
	});
	const said = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => said.push(bytes));
	const [status] = await once(child, 'close');
	console.log(`\n── ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
	process.stdout.write(Buffer.concat(said));
	return status === 0;
}

/** A step that is one check: it passes or it fails. */
async function step(name, command, args) {
	const passed = await run(name, command, args);
	total[passed ? 'passed' : 'failed'] += 1;
	if (!passed) failures.push(name);
	return passed;
}

/**
 * A suite that reports on its own tests in a file. `read` takes of the report how many passed and the names of those that failed. A suite
 * that ran but counted nothing has failed.
 */
async function suite(name, file, read, command, args) {
	const succeeded = await run(name, command, args);
	const { passed, failed } = existsSync(file)
		? read(JSON.parse(readFileSync(file, 'utf8')))
		: { passed: 0, failed: [] };
	if (failed.length === 0 && (!succeeded || passed === 0)) failed.push('the suite as a whole');
	total.passed += passed;
	total.failed += failed.length;
	failures.push(...failed.map((test) => `${name}: ${test}`));
}

/** Vitest's report. */
const ofVitest = ({ numPassedTests, testResults }) => ({
	passed: numPassedTests,
	failed: testResults
		.flatMap(({ assertionResults }) => assertionResults)
		.filter(({ status }) => status === 'failed')
		.map(({ fullName }) => fullName)
});

/** Playwright's report: suites in suites, with specs in them. */
const ofPlaywright = ({ stats, suites }) => ({
	passed: stats.expected + stats.flaky,
	failed: suites
		.flatMap(specsIn)
		.flatMap(({ file, title, tests }) =>
			tests.filter(({ status }) => status === 'unexpected').map(() => `${file} › ${title}`)
		)
});
const specsIn = ({ specs, suites = [] }) => [...specs, ...suites.flatMap(specsIn)];

// All that follow read what this writes.
await run('sync', 'npx', ['svelte-kit', 'sync']);
console.log('\nBuild, package, types, lint and unit tests are under way, side by side.');
// None of these needs what another writes. A browser may have to come over the network.
const [built, hasBrowser] = await Promise.all([
	step('build', 'npm', ['run', '--silent', 'build']),
	step('a browser to test with', 'node', ['tools/chromium.mjs']),
	suite('unit and reference tests', `${RESULTS}/unit.json`, ofVitest, 'npx', [
		'vitest',
		'run',
		'--reporter=dot',
		'--reporter=json',
		`--outputFile=${RESULTS}/unit.json`
	]),
	step('lint', 'npm', ['run', '--silent', 'lint']),
	step('types', 'npm', ['run', '--silent', 'check']),
	step('package', 'npx', ['vite', 'build', '-c', 'vite.package.config.ts'])
]);
if (built && hasBrowser) {
	console.log('\nBrowser tests are under way; budgets follow.');
	await suite('browser tests', `${RESULTS}/browser.json`, ofPlaywright, 'npx', ['playwright', 'test']);
	await step('budgets', 'node', ['tools/budgets.mjs', '--portable']);
}

for (const failure of failures) console.log(`\nFailed: ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
