import { render } from 'svelte/server';
import { decimals } from '$lib/i18n/format';
import {
	crossEntropy,
	entropy,
	idealLengths,
	klDivergence,
	oneHot,
	sigmoid,
	softmax,
	surprisal
} from '$lib/math';
import { ink } from '../ink';
import Areas from './Areas.svelte';
import Bars from './Bars.svelte';
import Curve from './Curve.svelte';
import FanIn from './FanIn.svelte';
import Lengths from './Lengths.svelte';
import Squares from './Squares.svelte';

type Picture = (label: string, id: string) => { body: string };

const p = [0.1, 0.1, 0.1, 0.7];
const q = [0.25, 0.25, 0.25, 0.25];
const notebook = [-30.09, -26.38, 49.51, -45.9, 27.69, 13.5, -14.16, 11.88, 0.21, 57.21];

const units: Picture = (label) =>
	render(Lengths, {
		props: {
			label,
			rows: [
				[{ length: Math.LOG2E, fill: ink.pFill, text: `1 nat = ${decimals(Math.LOG2E)} bit` }],
				[{ length: 1, fill: ink.box, text: '1 bit' }]
			]
		}
	});

const curve =
	(props: Omit<Parameters<typeof Curve>[1], 'label'>): Picture =>
	(label) =>
		render(Curve, { props: { label, ...props } as never });

/** Steps of gradient descent on a parabola. */
function descent(start: number, rate: number, steps: number): number[] {
	const path = [start];
	for (let i = 0; i < steps; i++) path.push(path[i] - rate * 2 * path[i]);
	return path;
}

/**
 * How large the signal is in each layer of a network with ReLU, by the theory of lesson 9: as powers of ten, and a gap after.
 *
 * @param variance of the weights of a unit with n inputs
 */
function growth(variance: (n: number) => number): number[] {
	let square = 1;
	const spreads = [784, 200, 200].map((n) => {
		const variances = n * variance(n) * square;
		square = variances / 2;
		return Math.log10(Math.sqrt(variances));
	});
	return [...spreads, 0];
}

/** The smallest picture of each term, computed. */
const pictures: Readonly<Record<string, Picture>> = {
	surprisal: curve({
		of: (x: number) => surprisal(x),
		x: [0.01, 1],
		y: [0, 4.6],
		at: [0.1],
		ends: ['p = 0', '1'],
		line: ink.pLine
	}),
	entropy: (label) =>
		render(Areas, { props: { label, widths: p, heights: idealLengths(p), fill: ink.pFill } }),
	'cross-entropy': (label, id) =>
		render(Areas, { props: { label, widths: q, heights: idealLengths(p), fill: ink.qFill, hatch: id } }),
	'kl-divergence': (label, id) =>
		render(Lengths, {
			props: {
				label,
				hatch: id,
				rows: [
					[
						{ length: entropy(q), fill: ink.pFill, text: 'H(p)' },
						{ length: klDivergence(q, p), fill: ink.priceFill, text: 'D' }
					],
					[{ length: crossEntropy(q, p), fill: ink.qFill, hatched: true, text: 'H(p, q)' }]
				]
			}
		}),
	nat: units,
	bit: units,
	'one-hot': (label) =>
		render(Bars, { props: { label, groups: [{ values: Array.from(oneHot(3, 10)), fill: ink.pFill }] } }),
	logits: (label) => render(Bars, { props: { label, groups: [{ values: notebook, fill: ink.qFill }] } }),
	softmax: (label, id) =>
		render(Bars, {
			props: {
				label,
				hatch: id,
				groups: [
					{ values: [1, 2, -1], fill: ink.box },
					{ values: Array.from(softmax([1, 2, -1])), fill: ink.qFill, hatched: true }
				]
			}
		}),
	'negative-log-likelihood': curve({
		of: (x: number) => surprisal(x),
		x: [0.01, 1],
		y: [0, 4.6],
		at: [0.8],
		ends: ['q = 0', '1']
	}),
	'mean-squared-error': (label) => render(Squares, { props: { label, values: [1.5, -1.2, 0.6, -1.9] } }),
	gradient: curve({ of: (x: number) => x * x, x: [-1.6, 1.6], y: [-0.3, 2.5], at: [0.9], tangent: 0.6 }),
	'vanishing-gradient': (label) =>
		render(Bars, {
			props: {
				label,
				groups: [{ values: [0, 1, 2, 3, 4].map((layer) => 0.25 ** layer), fill: ink.priceFill }]
			}
		}),
	saturation: curve({
		of: sigmoid,
		x: [-8, 8],
		y: [0, 1.05],
		line: ink.qLine,
		stretches: [
			[-8, -4],
			[4, 8]
		],
		ends: ['z = −8', '8']
	}),
	'learning-rate': curve({
		of: (x: number) => x * x,
		x: [-1.6, 1.6],
		y: [-0.1, 2.5],
		at: descent(1.5, 0.8, 6),
		steps: true
	}),
	initialization: (label) =>
		render(Bars, {
			props: {
				label,
				groups: [
					{ values: [(_: number) => 1, (n: number) => 2 / n, () => 1e-4].flatMap(growth), fill: ink.pFill }
				]
			}
		}),
	'fan-in': (label) => render(FanIn, { props: { label, inputs: 5 } }),
	'proper-scoring-rule': curve({
		of: (x: number) => crossEntropy([0.3, 0.7], [x, 1 - x]),
		x: [0.01, 0.99],
		y: [0.4, 2.2],
		at: [0.3],
		ends: ['q = 0', '1']
	})
};

export const picturedTerms: readonly string[] = Object.keys(pictures);

/**
 * A term's picture as HTML.
 *
 * @param label what it shows, in words
 */
export function drawTerm(id: string, label: string): string {
	return pictures[id](label, `term-${id}-hatch`).body;
}
