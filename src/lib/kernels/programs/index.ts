import { deep } from './deep';
import { linear } from './linear';
import type { Program } from './program';
import { smallest } from './smallest';
import { train } from './train';

/** Everything a device can compute, by name. What runs each in the worker is in `compilers`. */
export const programs = { linear, train, deep, smallest };

export type ProgramName = keyof typeof programs;

type Part<Name extends ProgramName, Which extends 0 | 1 | 2> =
	(typeof programs)[Name] extends Program<infer Setup, infer Input, infer Output>
		? [Setup, Input, Output][Which]
		: never;
export type SetupOf<Name extends ProgramName> = Part<Name, 0>;
export type InputOf<Name extends ProgramName> = Part<Name, 1>;
export type OutputOf<Name extends ProgramName> = Part<Name, 2>;

/** A program whose parts are nobody's business: devices and workers only pass them on. */
export type AnyProgram = Program<unknown, unknown, unknown>;
