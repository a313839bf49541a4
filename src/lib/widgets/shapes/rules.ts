import { columnsOf, rowsOf, type Shape } from './shape';

export const operations = ['multiply', 'transposed', 'matmul'] as const;
/** `x * w`, `x @ w.t()` and `x @ w`. */
export type Operation = (typeof operations)[number];

export const expressions: Readonly<Record<Operation, string>> = {
	multiply: 'x * w',
	transposed: 'x @ w.t()',
	matmul: 'x @ w'
};

/** The shape that comes out, or PyTorch's own words against the pair. */
export type Outcome =
	{ readonly shape: Shape; readonly message?: never } | { readonly shape?: never; readonly message: string };

/**
 * What an operation makes of a pair of shapes, w having rows and columns: PyTorch's rules and, for a wrong pair, its
 * `RuntimeError`, word for word. Broadcasting aligns sizes from the last, and stops at the first that neither agree nor are 1;
 * a matrix product takes an x of one axis for one row and drops that row again.
 */
export function outcomeOf(operation: Operation, x: Shape, w: readonly [number, number]): Outcome {
	return operation === 'multiply'
		? broadcast(x, w)
		: product(x, operation === 'transposed' ? [w[1], w[0]] : w);
}

function broadcast(x: Shape, w: readonly [number, number]): Outcome {
	for (const [dimension, a, b] of [
		[1, columnsOf(x), w[1]],
		[0, rowsOf(x), w[0]]
	]) {
		if (a !== b && a !== 1 && b !== 1) {
			return {
				message: `The size of tensor a (${a}) must match the size of tensor b (${b}) at non-singleton dimension ${dimension}`
			};
		}
	}
	return { shape: [Math.max(rowsOf(x), w[0]), Math.max(columnsOf(x), w[1])] };
}

function product(x: Shape, [inner, columns]: readonly [number, number]): Outcome {
	if (columnsOf(x) !== inner) {
		return {
			message: `mat1 and mat2 shapes cannot be multiplied (${rowsOf(x)}x${columnsOf(x)} and ${inner}x${columns})`
		};
	}
	return { shape: x.length === 1 ? [columns] : [x[0], columns] };
}
