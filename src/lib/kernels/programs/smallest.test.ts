import { expect, it } from 'vitest';
import { createEngine } from '../engine';
import { smallest } from './smallest';

const values = new Float32Array([1.4013e-45, 1e-40, 2 ** -126, 1, -1.4013e-45]);

it('WebAssembly keeps subnormal numbers, as its specification says', async () => {
	const reply = await createEngine()({
		backend: 'wasm',
		program: 'smallest',
		setupId: 0,
		setup: {},
		input: { values }
	});
	expect(reply).toMatchObject({ status: 'computed', output: values });
});

it('an answer may have flushed subnormal numbers to zero, and nothing else', () => {
	const judge = (answer: number[]) => smallest.judge({}, { values }, new Float32Array(answer), true).right;
	expect(judge([...values])).toBe(true);
	expect(judge([0, 0, 2 ** -126, 1, -0])).toBe(true);
	expect(judge([0, 0, 0, 1, 0])).toBe(false);
	expect(judge([0, 0, 2 ** -126, 0, 0])).toBe(false);
	expect(judge([1e-45])).toBe(false);
});
