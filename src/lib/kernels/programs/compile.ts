import type { Kit } from '../kit';

/** A program that is ready on one backend. */
export interface Compiled<Setup, Input, Output> {
	/** Whether another setup can take this one's place without compiling anew. */
	readonly takes: (setup: Setup) => boolean;
	run(setup: Setup, input: Input): Promise<Output>;
	/** So much work that the first run isn't done again to be timed without the compiling: nobody should wait twice. */
	readonly isLong?: boolean;
	/** Frees what it holds on the device. */
	close(): void;
}

/** Makes a program ready for a setup. */
export type Compile<Setup, Input, Output> = (kit: Kit, setup: Setup) => Compiled<Setup, Input, Output>;
