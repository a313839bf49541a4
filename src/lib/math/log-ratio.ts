/**
 * log(p/q) of two positive numbers, with all its digits: close to p = q, where it is their difference that counts,
 * and where the quotient would overflow or underflow.
 */
export function logRatio(p: number, q: number): number {
	// Between q/2 and 2q the difference is exact.
	if (p > q / 2 && p < 2 * q) return Math.log1p((p - q) / q);
	const ratio = p / q;
	return ratio > 0 && ratio < Infinity ? Math.log(ratio) : Math.log(p) - Math.log(q);
}
