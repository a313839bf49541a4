// Writes every widget's scripts for many of its states and compares what Python prints with what the widget shows. Runs every
// Python block of every lesson, and compares with the text under it.
// Started by check-code.mjs, which looks for Python first.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { casesOf, type AnyDefinition } from '../src/lib/machine/export/states.test-helper';
import { langs } from '../src/lib/i18n/lang';
import { pythonBlocks, type PythonBlock } from '../src/lib/lesson/python-blocks.test-helper';

interface Run {
	readonly where: string;
	readonly script: string;
	readonly output: string;
}

interface Printed {
	readonly printed: string;
	/** The traceback, and its last line, which names the error. */
	readonly error: string | null;
	readonly last: string | null;
}

async function read(path: string): Promise<ArrayBuffer> {
	return new Uint8Array(readFileSync(`static/${path}`)).buffer;
}

/** Runs the scripts one after another in one interpreter. A warning is an error. */
function runInPython(scripts: readonly string[], ...options: string[]): Printed[] {
	const { stdout, stderr, status } = spawnSync(
		process.env.PYTHON ?? 'python3',
		['tools/check-code.py', ...options],
		{ input: JSON.stringify(scripts), encoding: 'utf8', maxBuffer: 2 ** 28 }
	);
	if (status !== 0) throw new Error(`Python ended with ${status}:\n${stderr}`);
	return JSON.parse(stdout) as Printed[];
}

const definitions = import.meta.glob<{ default: AnyDefinition }>('../src/lib/widgets/*/definition.ts');
const runs: Record<'pytorch' | 'numpy', Run[]> = { pytorch: [], numpy: [] };
for (const load of Object.values(definitions)) {
	const { default: definition } = await load();
	const cases = await casesOf(definition, read);
	console.log(`${definition.id}: ${cases.length} states`);
	for (const { address, code } of cases) {
		const where = `${definition.id}?${address}`;
		for (const library of ['pytorch', 'numpy'] as const) {
			runs[library].push({ where, script: code[library], output: code.output });
		}
	}
}

let failures = 0;
for (const library of ['pytorch', 'numpy'] as const) {
	for (const [index, { printed, error }] of runInPython(
		runs[library].map(({ script }) => script)
	).entries()) {
		const { where, output, script } = runs[library][index];
		if (error === null && printed === output) continue;
		failures += 1;
		if (failures > 5) continue;
		console.error(
			`\n${library}, ${where}\n${error ?? `printed\n${printed}where the widget shows\n${output}`}\n${script}`
		);
	}
}
const count = runs.pytorch.length + runs.numpy.length;
console.log(
	failures === 0
		? `${count} scripts print what the widgets show.`
		: `${failures} of ${count} scripts do not print what the widget shows.`
);

/** Whether a block did what the lesson says: printed its output, an error that the lesson shows as the last line included. */
function keepsItsWord({ output }: PythonBlock, { printed, error, last }: Printed): boolean {
	if (output === undefined) return error === null;
	return `${printed}${last ?? ''}`.trimEnd() === output.trimEnd();
}

let broken = 0;
let blocks = 0;
for (const lang of langs) {
	for (const lesson of pythonBlocks(lang).values()) {
		const scripts = lesson.map(({ code }) => code);
		// One after the other in an interpreter of their own, and each alone, as a reader pastes it.
		for (const [how, answers] of [
			['in order', runInPython(scripts, '--together')],
			['alone', runInPython(scripts)]
		] as const) {
			for (const [index, answer] of answers.entries()) {
				blocks += 1;
				if (keepsItsWord(lesson[index], answer)) continue;
				broken += 1;
				const { where, output = '' } = lesson[index];
				console.error(
					`\n${where}, run ${how}\n${answer.error ?? ''}printed\n${answer.printed}where the lesson shows\n${output}`
				);
			}
		}
	}
}
console.log(
	broken === 0
		? `${blocks} runs of the lessons’ blocks print what stands under them.`
		: `${broken} of ${blocks} runs of the lessons’ blocks do not print what stands under them.`
);
process.exit(failures + broken === 0 ? 0 : 1);
