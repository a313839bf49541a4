import type { CodeWords } from './prefix-code';
import { sum } from './sum';
import type { Vector } from './types';

/**
 * The Kraft sum Σ 2^−ℓᵢ of a code whose words have these lengths. Of all longer words a word of ℓ bits rules out the share
 * 2^−ℓ, those that begin with it; so the sum is at most 1 for every prefix code (Kraft 1949), and for every code that can be read
 * back at all (McMillan 1956).
 *
 * @param lengths whole numbers of bits, 0 or more
 * @throws RangeError when a length is no whole number or negative
 */
export function kraftSum(lengths: Vector): number {
	requireLengths(lengths);
	return sum(Array.from(lengths, (length) => 2 ** -length));
}

/**
 * Where each word begins in the unit interval when words are dealt from left to right, shorter ones first and equally long ones
 * in their order: word i takes the 2^−ℓᵢ from there. Its bits are the first ℓᵢ binary digits of that place, so no word begins
 * another (Kraft 1949). Places from 1 on lie beyond the budget; there are some exactly when the Kraft sum exceeds 1, and no
 * word straddles its end, because what went before it is a multiple of its own share.
 *
 * @param lengths whole numbers of bits, 0 or more
 * @throws RangeError when a length is no whole number or negative
 */
export function kraftPlaces(lengths: Vector): number[] {
	requireLengths(lengths);
	const order = Array.from(lengths, (_, i) => i).sort((i, j) => lengths[i] - lengths[j] || i - j);
	const places = new Array<number>(lengths.length);
	let place = 0;
	for (const i of order) {
		places[i] = place;
		place += 2 ** -lengths[i];
	}
	return places;
}

/** The words of the code of `kraftPlaces`, null for those that lie beyond the budget. */
export function kraftWords(lengths: Vector): CodeWords {
	return kraftPlaces(lengths).map((place, i) => (place < 1 ? binaryDigits(place, lengths[i]) : null));
}

/** The first digits of a number below 1, after the point. */
function binaryDigits(fraction: number, digits: number): string {
	if (digits === 0) return '';
	return Math.floor(fraction * 2 ** digits)
		.toString(2)
		.padStart(digits, '0');
}

function requireLengths(lengths: Vector): void {
	for (let i = 0; i < lengths.length; i++) {
		if (!(Number.isInteger(lengths[i]) && lengths[i] >= 0)) {
			throw new RangeError(`lengths[${i}] is ${lengths[i]}; a length is a whole number of bits, 0 or more`);
		}
	}
}
