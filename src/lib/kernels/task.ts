import type { ProgramName } from './programs';

/** A program to run: what stays on the device, known by identity, and what travels. */
export interface Task {
	readonly program: ProgramName;
	readonly setup: object;
	readonly input: unknown;
}
