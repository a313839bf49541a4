/** A row of numbers, read only: a plain array, a Float32Array, a Float64Array. */
export type Vector = ArrayLike<number>;

/** Rows of equal length. */
export type Matrix = ArrayLike<Vector>;
