import { describe, expect, it } from 'vitest';
import { uniform } from '$lib/math';
import { makeRoom, makeRoomForHands, type Wanted } from './make-room';

const sum = (p: readonly number[]) => p.reduce((total, value) => total + value, 0);

describe('makeRoom', () => {
	it('takes from the others in proportion to what they have', () => {
		expect(makeRoom([0.1, 0.1, 0.2, 0.6], 0, 0.4, [])).toEqual([0.4, 0.0667, 0.1333, 0.4]);
		expect(makeRoom([0.2, 0.2, 0.6], 0, 0.6, [])).toEqual([0.6, 0.1, 0.3]);
	});

	it('gives to the others in proportion to what they have', () => {
		expect(makeRoom([0.6, 0.1, 0.3], 0, 0.2, [])).toEqual([0.2, 0.2, 0.6]);
	});

	it('leaves locked outcomes as they are', () => {
		expect(makeRoom([0.25, 0.25, 0.25, 0.25], 0, 0.5, [3])).toEqual([0.5, 0.125, 0.125, 0.25]);
	});

	it('gives no more than the unlocked outcomes have', () => {
		expect(makeRoom([0.25, 0.25, 0.25, 0.25], 0, 1, [3])).toEqual([0.75, 0, 0, 0.25]);
	});

	it('changes nothing when every other outcome is locked', () => {
		const p = [0.2, 0.3, 0.5];
		expect(makeRoom(p, 0, 0.9, [1, 2])).toBe(p);
	});

	it('moves an outcome that is itself locked: a lock is against making room, not against the hand', () => {
		expect(makeRoom([0.2, 0.2, 0.6], 0, 0.6, [0])).toEqual([0.6, 0.1, 0.3]);
	});

	it('shares equally among outcomes that have nothing', () => {
		expect(makeRoom([1, 0, 0], 0, 0.5, [])).toEqual([0.5, 0.25, 0.25]);
	});

	it('keeps a typed value digit for digit', () => {
		const p = makeRoom([0.1, 0.1, 0.1, 0.7], 1, 0.123456789, []);
		expect(p[1]).toBe(0.123456789);
		expect(sum(p)).toBeCloseTo(1, 12);
	});

	it.each([
		[-1, 0],
		[7, 1]
	])('moves %d to %d', (wanted, got) => {
		expect(makeRoom([0.5, 0.5], 0, wanted, [])[0]).toBe(got);
	});

	it('keeps a distribution a distribution, whatever is done to it', () => {
		const random = uniform(7);
		const pick = (n: number) => Math.floor(random() * n);
		for (let round = 0; round < 100; round++) {
			const n = 2 + pick(7);
			const weights = Array.from({ length: n }, () => (random() < 0.2 ? 0 : random()));
			weights[pick(n)] = random() + 0.01;
			let p: readonly number[] = weights.map((weight) => weight / sum(weights));
			for (let step = 0; step < 20; step++) {
				const before = p;
				const index = pick(n);
				const locked = p.map((_, i) => i).filter(() => random() < 0.3);
				const wanted = random() < 0.5 ? pick(101) / 100 : random();
				p = makeRoom(before, index, wanted, locked);
				expect(sum(p)).toBeCloseTo(1, 10);
				for (const [i, value] of p.entries()) {
					expect(value).toBeGreaterThanOrEqual(0);
					expect(value).toBeLessThanOrEqual(1 + 1e-12);
					if (i !== index && locked.includes(i)) expect(value).toBe(before[i]);
				}
				const room = sum(p.filter((_, i) => i === index || !locked.includes(i)));
				if (locked.filter((i) => i !== index).length < n - 1)
					expect(p[index]).toBeCloseTo(Math.min(wanted, room), 10);
			}
		}
	});

	it('stays on four decimals when it starts there', () => {
		const random = uniform(11);
		let p: readonly number[] = [0.1, 0.1, 0.1, 0.7];
		for (let step = 0; step < 500; step++) {
			p = makeRoom(p, Math.floor(random() * 4), Math.floor(random() * 101) / 100, []);
			for (const value of p) expect(value).toBe(Number(value.toFixed(4)));
			expect(Math.round(sum(p) * 1e12) / 1e12).toBe(1);
		}
	});
});

describe('room made for several hands', () => {
	const from = [0.2, 0.2, 0.3, 0.3];

	it('gives each bar that is held what its hand asks for, in either order', () => {
		const wanted: Wanted = [
			[0, 0.5],
			[1, 0.1]
		];
		expect(makeRoomForHands(from, wanted, [0, 1], [])).toEqual([0.5, 0.1, 0.2, 0.2]);
		expect(makeRoomForHands(from, [...wanted].reverse(), [0, 1], [])).toEqual([0.5, 0.1, 0.2, 0.2]);
	});

	it('takes from a held bar when there is no other that could give', () =>
		expect(makeRoomForHands([0.5, 0.5], [[1, 0.8]], [0, 1], [])).toEqual([0.2, 0.8]));

	it('keeps locked bars, held or not', () =>
		expect(makeRoomForHands(from, [[0, 0.4]], [0, 1], [2])).toEqual([0.4, 0.2, 0.3, 0.1]));
});
