import { describe, expect, it } from 'vitest';
import { pixelCount, side } from '$lib/data/digits';
import { uniform } from '$lib/math';
import { stroke, type Place } from './brush';
import { fullInk, inkOf, noStrokes, untouched } from './ink';

const blank = inkOf(undefined, noStrokes);
const at = (strokes: Int8Array, column: number, row: number) => strokes[row * side + column];
const dab = (x: number, y: number) => ({ from: { x, y }, to: { x, y } });

function randomLines(seed: number, count: number) {
	const next = uniform(seed);
	const place = (): Place => ({ x: next() * 34 - 3, y: next() * 34 - 3 });
	return Array.from({ length: count }, () => ({ from: place(), to: place() }));
}

describe('stroke with the pen', () => {
	it('is dark in the middle and grey at its rim', () => {
		const strokes = stroke(noStrokes, blank, dab(10.5, 10.5), 'pen');
		expect(at(strokes, 10, 10)).toBe(fullInk);
		const rim = at(strokes, 11, 11);
		expect(rim).toBeGreaterThan(0);
		expect(rim).toBeLessThan(fullInk);
		expect(at(strokes, 13, 10)).toBe(untouched);
	});

	it('is about as wide as MNIST’s: two to three pixels of ink across a line', () => {
		const strokes = stroke(noStrokes, blank, { from: { x: 14, y: 4 }, to: { x: 14, y: 24 } }, 'pen');
		const ink = inkOf(undefined, strokes).subarray(14 * side, 15 * side);
		const width = ink.reduce((sum, value) => sum + value, 0);
		expect(width).toBeGreaterThan(2);
		expect(width).toBeLessThan(3);
	});

	it('leaves no gaps in a fast line', () => {
		const strokes = stroke(noStrokes, blank, { from: { x: 2, y: 2 }, to: { x: 26, y: 26 } }, 'pen');
		for (let i = 3; i < 25; i++) expect(at(strokes, i, i)).toBe(fullInk);
	});

	it('does not pile ink up: a line drawn twice is the same line', () => {
		for (const line of randomLines(1, 50)) {
			const once = stroke(noStrokes, blank, line, 'pen');
			expect(stroke(once, inkOf(undefined, once), line, 'pen')).toEqual(once);
		}
	});

	it('never makes a pixel paler', () => {
		let strokes = noStrokes;
		for (const line of randomLines(2, 100)) {
			const before = inkOf(undefined, strokes);
			strokes = stroke(strokes, before, line, 'pen');
			expect(inkOf(undefined, strokes).every((ink, pixel) => ink >= before[pixel])).toBe(true);
		}
	});

	it('leaves ink that is already darker as it was, with all its levels', () => {
		const paper = new Uint8Array(pixelCount).fill(254);
		const strokes = stroke(noStrokes, inkOf(paper, noStrokes), dab(11, 11), 'pen');
		expect(at(strokes, 9, 11)).toBe(untouched);
	});

	it('is the wider the harder it is pressed', () => {
		const width = (pressure: number) =>
			inkOf(undefined, stroke(noStrokes, blank, dab(14, 14), 'pen', pressure)).reduce((a, b) => a + b);
		expect(width(0.2)).toBeLessThan(width(0.5));
		expect(width(0.5)).toBeLessThan(width(1));
	});

	it('draws nothing outside the paper, and nothing else when it leaves it', () => {
		expect(stroke(noStrokes, blank, dab(-9, 40), 'pen')).toEqual(noStrokes);
		for (const line of randomLines(3, 100)) {
			expect(stroke(noStrokes, blank, line, 'pen')).toHaveLength(pixelCount);
		}
	});

	it('leaves the strokes it was given alone', () => {
		const before = noStrokes.slice();
		stroke(noStrokes, blank, dab(14, 14), 'pen');
		expect(noStrokes).toEqual(before);
	});
});

describe('stroke with the eraser', () => {
	const paper = new Uint8Array(pixelCount).fill(255);

	it('rubs out to the bare paper, also what lay there before', () => {
		const strokes = stroke(noStrokes, inkOf(paper, noStrokes), dab(14, 14), 'eraser');
		expect(at(strokes, 13, 13)).toBe(0);
		expect(at(strokes, 2, 2)).toBe(untouched);
	});

	it('never makes a pixel darker', () => {
		let strokes = noStrokes;
		for (const line of randomLines(4, 100)) {
			const before = inkOf(paper, strokes);
			strokes = stroke(strokes, before, line, 'eraser');
			expect(inkOf(paper, strokes).every((ink, pixel) => ink <= before[pixel])).toBe(true);
		}
	});

	it('takes a dab back with a dab', () => {
		const drawn = stroke(noStrokes, blank, dab(10.5, 10.5), 'pen');
		const rubbed = stroke(drawn, inkOf(undefined, drawn), dab(10.5, 10.5), 'eraser');
		expect(inkOf(undefined, rubbed)).toEqual(blank);
	});

	it('takes a pen’s line away in one pass', () => {
		for (const line of randomLines(5, 50)) {
			const drawn = stroke(noStrokes, blank, line, 'pen');
			const rubbed = stroke(drawn, inkOf(undefined, drawn), line, 'eraser');
			expect(Math.max(...inkOf(undefined, rubbed))).toBeLessThan(0.25);
		}
	});
});
