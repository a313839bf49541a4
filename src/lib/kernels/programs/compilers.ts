import type { ProgramName } from './index';
import { compileLinear } from './compile-linear';
import { compileSmallest } from './compile-smallest';
import { compileTrain } from './compile-train';
import type { Compile } from './compile';

/** How the worker makes each program ready. Only the worker imports this: it brings gpu.js along. */
export const compilers = {
	linear: compileLinear,
	train: compileTrain,
	smallest: compileSmallest
} satisfies Record<ProgramName, unknown> as unknown as Record<
	ProgramName,
	Compile<unknown, unknown, unknown>
>;
