import { PageBreath } from './page-breath';
import { programs, type AnyProgram } from './programs';
import type { Task } from './task';
import { timed } from './timed';
import type { Computed } from './types';

/** Runs a program in plain TypeScript, on the thread it is called on: the reference itself, rounded as it is handed out. */
export async function runPlain({ program: name, setup, input }: Task): Promise<Computed<unknown>> {
	const program = programs[name] as AnyProgram;
	const breath = new PageBreath();
	const { value, milliseconds } = await timed(() => program.plain(setup, input, breath));
	return {
		status: 'computed',
		...value,
		backend: 'typescript',
		milliseconds: Math.max(0, milliseconds - breath.waited),
		compileMilliseconds: 0
	};
}
