import type { Program } from './program';

/** What a device makes of numbers so small that float32 has begun to run out of digits for them. */
export interface SmallestInput {
	readonly values: Float32Array;
}

/** Each value times 1: itself, unless the device flushes subnormal numbers to zero. */
export type SmallestProgram = Program<object, SmallestInput, Float32Array<ArrayBuffer>>;

export const smallest: SmallestProgram = {
	plain: (_, { values }) => ({ output: new Float32Array(values), largestDifference: 0 }),
	/** Either is right: the question is which. */
	judge(_, { values }, answer) {
		const isSubnormal = (value: number) => Math.abs(value) < 2 ** -126;
		const right =
			answer.length === values.length &&
			answer.every((value, i) => value === values[i] || (value === 0 && isSubnormal(values[i])));
		return { right, largestDifference: Math.max(...values.map((value, i) => Math.abs(value - answer[i]))) };
	}
};
