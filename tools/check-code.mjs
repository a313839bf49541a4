// Runs the scripts that the widgets offer to copy, in real PyTorch and NumPy: `npm run check-code`.
// The scripts' interpreter is /usr/bin/python3, Debian's own, or PYTHON.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const python = process.env.PYTHON ?? '/usr/bin/python3';
const probe = spawnSync(python, [
	'-c',
	'import torch, numpy; print("PyTorch", torch.__version__, "and NumPy", numpy.__version__)'
]);
if (probe.error || probe.status !== 0) {
	console.error(
		probe.error
			? `There is no ${python}: install Python 3, or say where it is with PYTHON=/path/to/python3.`
			: `${python} has no PyTorch or no NumPy:\n${probe.stderr}`
	);
	console.error(
		'On Debian: apt-get install python3-torch python3-numpy. Elsewhere: pip install torch numpy.'
	);
	process.exit(1);
}
console.log(String(probe.stdout).trim());
const { status } = spawnSync(process.execPath, ['tools/run.mjs', 'tools/check-code.ts'], {
	stdio: 'inherit',
	env: { ...process.env, PYTHON: python }
});
process.exit(status ?? 1);
