/** Probabilities moved by hand are whole ten-thousandths, so that a distribution stays short to write and sums exactly. */
const GRAIN = 10_000;

/**
 * The rule by which a distribution stays one while the reader sets one outcome: locked outcomes stay, the others make
 * room in proportion to what they have, or equally if they have nothing.
 *
 * The outcome gets what was wanted, unless the others can't give that much or have no one to give to. It keeps the
 * wanted value digit for digit; those that make room are rounded to four decimals, save what a
 * longer typed value leaves over.
 *
 * @param p a distribution
 * @param index the outcome that is set, locked or not
 * @param wanted its new probability; outside 0 to 1 it is moved to the nearer end
 * @param locked the outcomes that stay
 */
export function makeRoom(
	p: readonly number[],
	index: number,
	wanted: number,
	locked: readonly number[]
): readonly number[] {
	const giving = p.map((_, i) => i).filter((i) => i !== index && !locked.includes(i));
	if (giving.length === 0) return p;
	const room = giving.reduce((rest, i) => rest + p[i], p[index]);
	const value = Math.min(Math.max(0, wanted), clean(room));
	const left = Math.max(0, room - value);
	const had = giving.reduce((total, i) => total + p[i], 0);

	const next = [...p];
	next[index] = value;
	const shares = giving.map((i) => whole(left * (had > 0 ? p[i] / had : 1 / giving.length) * GRAIN));
	const grains = shares.map(Math.floor);
	const rest = Math.max(0, whole(left * GRAIN - grains.reduce((total, count) => total + count, 0)));
	for (const k of byRemainder(shares).slice(0, Math.floor(rest))) grains[k]++;
	giving.forEach((i, k) => (next[i] = grains[k] / GRAIN));
	// A probability typed to more digits leaves less than a grain: the largest can best hide it.
	const largest = giving[grains.indexOf(Math.max(...grains))];
	next[largest] = clean(next[largest] + (rest % 1) / GRAIN);
	return next;
}

/** Which outcomes are set, in which order, and to what. */
export type Wanted = readonly (readonly [index: number, value: number])[];

/**
 * The same rule for several hands: an outcome that one of them holds makes no room for another's, as long as there is one
 * that is neither held nor locked.
 */
export function makeRoomForHands(
	p: readonly number[],
	wanted: Wanted,
	held: readonly number[],
	locked: readonly number[]
): readonly number[] {
	return wanted.reduce((to, [index, value]) => {
		const staying = new Set([...locked, ...held].filter((i) => i !== index));
		return makeRoom(to, index, value, staying.size < p.length - 1 ? [...staying] : locked);
	}, p);
}

/** The most that outcome `index` can have while the locked ones stay. */
export function roomFor(p: readonly number[], index: number, locked: readonly number[]): number {
	return clean(p.reduce((room, value, i) => (i !== index && locked.includes(i) ? room - value : room), 1));
}

/** Who gets the next grain: those whose share was rounded down most. */
function byRemainder(shares: readonly number[]): number[] {
	return shares.map((_, k) => k).sort((a, b) => (shares[b] % 1) - (shares[a] % 1) || a - b);
}

/** Grains to eight decimals, so that what is meant to be a whole number is one before it is rounded down. */
function whole(grains: number): number {
	return Number(grains.toFixed(8));
}

/** Twelve decimals: free of what adding floats leaves behind. */
function clean(x: number): number {
	return Number(x.toFixed(12));
}
