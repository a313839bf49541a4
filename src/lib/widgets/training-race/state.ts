import { backends, type Backend } from '$lib/kernels/types';
import { integerOr } from '$lib/machine/integer-or';
import type { Strokes } from '$lib/machine/paper/ink';
import { strokesParameter } from '$lib/machine/paper/strokes-text';
import { choice, integer, number, unit, type Parameter, type Parameters } from '$lib/machine/parameters';
import type { Unit } from '$lib/math';

/** How many digits a step looks at. Each divides the 3,000 there are, so that no step is short of any. */
export const batches = [1, 10, 30, 100, 300, 1000, 3000] as const;
export type Batch = (typeof batches)[number];

export const starts = ['zero', 'small', 'saturated'] as const;
export type Start = (typeof starts)[number];

/** A race goes on for so many steps at most: what happened in each is kept. */
export const MOST_STEPS = 10_000;
export const LARGEST_SEED = 999_999;
/** How many digits are held out, to choose from as well. */
export const HELD_OUT = 1000;
/** Rates may be anything a reader wants to see fail. */
const LARGEST_RATE = 1e9;

export interface State {
	/** Where both models begin. */
	readonly start: Start;
	/** Cross-entropy's learning rate. */
	readonly rate: number;
	/** MSE's own, or the same. */
	readonly mse: number | 'same';
	readonly batch: Batch;
	/** Of the random weights, and of the order in which the digits come. */
	readonly seed: number;
	/** How far the race has gone, or has to go once the digits are there. */
	readonly steps: number;
	readonly backend: Backend | 'auto';
	/** The held-out digit that lies on the paper for both to read, or `blank` paper; and what the reader drew on it. */
	readonly digit: number | 'blank';
	readonly drawing: Strokes;
	/** Of cross-entropy. */
	readonly unit: Unit;
}

/** What the weights after so many steps depend on, and nothing else. */
export type Settings = Pick<State, 'start' | 'rate' | 'mse' | 'batch' | 'seed'>;

/** The two learning rates, cross-entropy's first. */
export const ratesOf = ({ rate, mse }: Settings): readonly [number, number] => [
	rate,
	mse === 'same' ? rate : mse
];

/** Two settings of the same name run the same race. */
export const nameOf = (settings: Settings): string => {
	const { start, batch, seed } = settings;
	return [start, batch, seed, ...ratesOf(settings)].join(' ');
};

const rate = number({
	default: 0.1,
	min: -LARGEST_RATE,
	max: LARGEST_RATE,
	doc: { en: 'learning rate of cross-entropy', zh: '交叉熵的学习率' }
});

const mseDoc = {
	en: 'learning rate of MSE; “same” is cross-entropy’s',
	zh: 'MSE 的学习率；same 表示与交叉熵相同'
};

const mse: Parameter<number | 'same'> = {
	doc: mseDoc,
	default: 'same',
	read: (text) => (text.trim() === 'same' ? { value: 'same' } : rate.read(text)),
	write: (value) => (value === 'same' ? value : rate.write(value))
};

const batchWords = choice({
	default: '100',
	of: ['1', '10', '30', '100', '300', '1000', '3000'],
	doc: { en: 'how many digits a step looks at', zh: '每一步用多少个数字' }
});

const batch: Parameter<Batch> = {
	doc: batchWords.doc,
	default: 100,
	of: batches,
	read(text) {
		const { value, note } = batchWords.read(text);
		return value === undefined ? { note } : { value: Number(value) as Batch };
	},
	write: String
};

export const parameters: Parameters<State> = {
	start: choice({
		default: 'zero',
		of: starts,
		doc: {
			en: 'weights at the start: zero, small (normal, std 0.01), or saturated (standard normal)',
			zh: '起始权重：zero 全为零；small 为标准差 0.01 的正态数；saturated 为标准正态数，一开始就饱和'
		}
	}),
	rate,
	mse,
	batch,
	seed: integer({
		default: 1,
		min: 0,
		max: LARGEST_SEED,
		doc: {
			en: 'seed of the random weights and of the digits’ order',
			zh: '随机权重和数字次序的随机种子'
		}
	}),
	steps: integer({
		default: 0,
		min: 0,
		max: MOST_STEPS,
		doc: {
			en: 'how many steps are done once the digits are loaded',
			zh: '载入数字之后训练多少步'
		}
	}),
	backend: choice({
		default: 'auto',
		of: ['auto', ...backends],
		doc: { en: 'where the steps are computed', zh: '在哪里计算' }
	}),
	digit: integerOr('blank', {
		default: 'blank',
		min: 0,
		max: HELD_OUT - 1,
		doc: {
			en: 'which held-out digit lies on the paper for both models to read, or “blank”',
			zh: '纸上放第几个没见过的数字让两个模型读；blank 为白纸'
		}
	}),
	drawing: strokesParameter,
	unit
};
