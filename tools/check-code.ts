// Writes every widget's scripts for many of its states and compares what Python prints with what the widget shows.
// Started by check-code.mjs, which looks for Python first.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { casesOf, type AnyDefinition } from '../src/lib/machine/export/states.test-helper';

interface Run {
	readonly where: string;
	readonly script: string;
	readonly output: string;
}

interface Printed {
	readonly printed: string;
	readonly error: string | null;
}

async function read(path: string): Promise<ArrayBuffer> {
	return new Uint8Array(readFileSync(`static/${path}`)).buffer;
}

/** Runs the scripts one after another in one interpreter. A warning is an error. */
function runInPython(runs: readonly Run[]): Printed[] {
	const { stdout, stderr, status } = spawnSync(process.env.PYTHON ?? 'python3', ['tools/check-code.py'], {
		input: JSON.stringify(runs.map(({ script }) => script)),
		encoding: 'utf8',
		maxBuffer: 2 ** 28
	});
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
	for (const [index, { printed, error }] of runInPython(runs[library]).entries()) {
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
process.exit(failures === 0 ? 0 : 1);
