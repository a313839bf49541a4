import { sum } from './sum';
import type { Vector } from './types';

/** @throws RangeError when z is empty or holds a NaN */
export function requireNumbers(z: Vector, name: string): void {
	if (z.length === 0) throw new RangeError(`${name} is empty; it takes at least one class`);
	for (let i = 0; i < z.length; i++) {
		if (!(z[i] <= Infinity)) throw new RangeError(`${name}[${i}] is ${z[i]}; it must be a number`);
	}
}

/**
 * @throws RangeError unless z holds logits of a distribution: numbers below Infinity, at least one above -Infinity.
 * -Infinity is how a class is masked out.
 */
export function requireLogits(z: Vector, name: string): void {
	requireNumbers(z, name);
	let possible = false;
	for (let i = 0; i < z.length; i++) {
		if (z[i] === Infinity)
			throw new RangeError(`${name}[${i}] is Infinity; a logit is a number below Infinity`);
		if (z[i] > -Infinity) possible = true;
	}
	if (!possible) throw new RangeError(`${name} holds only -Infinity; at least one class must be possible`);
}

/** @throws RangeError unless target is the index of a class */
export function requireTarget(target: number, classes: number): void {
	if (!(Number.isInteger(target) && target >= 0 && target < classes)) {
		throw new RangeError(`target is ${target}; a target is a whole number from 0 to ${classes - 1}`);
	}
}

/**
 * Σ exp zᵢ in two parts that neither overflow nor swallow each other: exp(max) · (1 + rest). The largest logit is left out
 * of `rest`, so that log1p(rest) still tells a loss of 1e-20 from 0.
 */
export function sumOfExponentials(z: Vector): { max: number; rest: number } {
	let top = 0;
	for (let i = 1; i < z.length; i++) if (z[i] > z[top]) top = i;
	const max = z[top];
	return { max, rest: sum(Array.from(z, (zi, i) => (i === top ? 0 : Math.exp(zi - max)))) };
}
