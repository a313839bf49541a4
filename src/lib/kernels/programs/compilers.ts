import type { ProgramName } from './index';
import { compileDeep } from './compile-deep';
import { compileLinear } from './compile-linear';
import { compileSmallest } from './compile-smallest';
import { compileTrain } from './compile-train';
import type { Compile } from './compile';

/** How the worker makes each program ready. Only the worker imports this: it brings gpu.js along. */
export const compilers = {
	linear: compileLinear,
	train: compileTrain,
	deep: compileDeep,
	smallest: compileSmallest
} satisfies Record<ProgramName, unknown> as unknown as Record<
	ProgramName,
	Compile<unknown, unknown, unknown>
>;
