import { sampler } from '$lib/math';
import { MOST_SENT } from './state';

/** The stream that was drawn last, so that another step of it need not draw all of it anew. */
let known:
	| { readonly of: string; readonly next: () => number; readonly symbols: Int32Array; drawn: number }
	| undefined;

/**
 * The first n symbols of p's stream of that seed, as indices. The same arguments always give the same symbols; a longer
 * stream begins with the shorter one.
 */
export function drawn(p: readonly number[], seed: number, n: number): Int32Array {
	const of = `${seed}: ${p.join(' ')}`;
	if (known?.of !== of) known = { of, next: sampler(p, seed), symbols: new Int32Array(MOST_SENT), drawn: 0 };
	while (known.drawn < n) known.symbols[known.drawn++] = known.next();
	return known.symbols.subarray(0, n);
}
