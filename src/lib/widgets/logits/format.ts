/** A tiny difference: 2.1e−6, or 0. */
export function difference(value: number): string {
	return value === 0 ? '0' : value.toExponential(1).replace('-', '−');
}
