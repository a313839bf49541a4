/**
 * A reproducible stream of numbers spread evenly over [0, 1).
 *
 * xoshiro128** (Blackman and Vigna 2018), its 128 bits of state filled from the seed by splitmix32. Integer
 * arithmetic throughout, so one seed gives the same stream in every engine. 53 bits a number; period 2^128 − 1 draws of 32 bits.
 * Made for pictures that can be shown again, not for secrets.
 *
 * @param seed an integer; seeds that differ by a multiple of 2^32 are the same
 * @returns a function that gives the next number
 * @throws RangeError when the seed is not a safe integer
 */
export function uniform(seed: number): () => number {
	if (!Number.isSafeInteger(seed)) throw new RangeError(`seed is ${seed}; a seed is an integer`);
	// Four variables that closures share would be allocated anew at every draw: deep networks draw millions.
	const state = Int32Array.from({ length: 4 }, splitmix32(seed));

	function next32(): number {
		const b = state[1];
		const c = state[2] ^ state[0];
		const d = state[3] ^ b;
		state[1] = b ^ c;
		state[0] ^= d;
		state[2] = c ^ (b << 9);
		state[3] = rotateLeft(d, 11);
		return Math.imul(rotateLeft(Math.imul(b, 5), 7), 9);
	}

	return () => {
		const high = next32() >>> 5;
		const low = next32() >>> 6;
		return (high * 2 ** 26 + low) * 2 ** -53;
	};
}

/**
 * A reproducible stream of standard-normal numbers: mean 0, variance 1.
 *
 * Marsaglia's polar method on `uniform(seed)`. Of the functions it calls only Math.log may differ between engines, in its
 * last bit; which points are rejected never does, so streams can't run apart.
 *
 * @param seed as for `uniform`
 * @returns a function that gives the next number
 * @throws RangeError when the seed is not a safe integer
 */
export function standardNormal(seed: number): () => number {
	const next = uniform(seed);
	/** Of each accepted point the second number. */
	const spare = new Float64Array(1);
	let hasSpare = false;

	return () => {
		if (hasSpare) {
			hasSpare = false;
			return spare[0];
		}
		for (;;) {
			const u = 2 * next() - 1;
			const v = 2 * next() - 1;
			const s = u * u + v * v;
			if (s > 0 && s < 1) {
				const scale = Math.sqrt((-2 * Math.log(s)) / s);
				spare[0] = v * scale;
				hasSpare = true;
				return u * scale;
			}
		}
	};
}

/**
 * SplitMix (Steele, Lea and Flood 2014) in 32 bits, with the mixing constants Chris Wellons's hash prospector found. Seeds
 * next to each other give unrelated states, and since no two calls in a row agree, never the all-zero one.
 */
function splitmix32(seed: number): () => number {
	// Bitwise operators read an integer modulo 2^32.
	let state = seed | 0;
	return () => {
		state = (state + 0x9e3779b9) | 0;
		let z = state;
		z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
		z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
		return z ^ (z >>> 15);
	};
}

function rotateLeft(x: number, bits: number): number {
	return (x << bits) | (x >>> (32 - bits));
}
