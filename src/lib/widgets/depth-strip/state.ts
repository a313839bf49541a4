import { backends, type Backend } from '$lib/kernels/types';
import { choice, integer, number, unit, type Parameters } from '$lib/machine/parameters';
import { activations, initializations, type Activation, type Initialization, type Unit } from '$lib/math';
import { pixelCount } from '$lib/data/digits';

export const classes = 10;
export const DEEPEST = 12;
export const NARROWEST = 16;
export const WIDEST = 512;
/** Training goes on for so many steps at most. */
export const MOST_STEPS = 500;
export const MOST_SEEDS = 200;
export const LARGEST_SEED = 999_999;
/** Rates may be anything a reader wants to see fail. */
const LARGEST_RATE = 1e9;

export const inputs = ['normal', 'digits'] as const;
export type InputKind = (typeof inputs)[number];

export interface State {
	readonly init: Initialization;
	readonly activation: Activation;
	/** How many layers have weights: depth − 1 hidden ones, and the logits. */
	readonly depth: number;
	/** Units of each hidden layer. */
	readonly width: number;
	readonly input: InputKind;
	/** Of the beginning that is drawn in full and trained; the others have the seeds after it. */
	readonly seed: number;
	/** How many random beginnings are compared. */
	readonly seeds: number;
	readonly rate: number;
	/** How many steps the first beginning has been trained. */
	readonly steps: number;
	readonly backend: Backend | 'auto';
	/** Of the loss. */
	readonly unit: Unit;
}

/** What a network at its start depends on, and nothing else. */
export type Settings = Pick<State, 'init' | 'activation' | 'depth' | 'width' | 'input' | 'seed'>;

/** Inputs, widths, classes. */
export const sizesOf = ({ depth, width }: Pick<State, 'depth' | 'width'>): number[] => [
	pixelCount,
	...Array.from({ length: depth - 1 }, () => width),
	classes
];

/** Two states of the same name begin with the same network. */
export const nameOf = ({ init, activation, depth, width, input, seed }: Settings): string =>
	[init, activation, depth, width, input, seed].join(' ');

/** Networks with more weights than this look at half as many examples: their answer is to come within a second. */
const LARGE = 1e6;

/** How many examples the batch has. */
export function examplesOf(settings: Pick<State, 'depth' | 'width'>): number {
	return weightCount(settings) > LARGE ? 32 : 64;
}

export function weightCount(settings: Pick<State, 'depth' | 'width'>): number {
	const sizes = sizesOf(settings);
	return sizes.slice(1).reduce((count, fanOut, layer) => count + fanOut * sizes[layer], 0);
}

export const parameters: Parameters<State> = {
	init: choice({
		default: 'kaiming-normal',
		of: initializations,
		doc: {
			en: 'how the weights begin: small is normal with std 0.01, pytorch is what torch.nn.Linear does by itself',
			zh: '权重怎样初始化：small 为标准差 0.01 的正态数，pytorch 为 torch.nn.Linear 自己的做法'
		}
	}),
	activation: choice({
		default: 'relu',
		of: activations,
		doc: { en: 'activation of the hidden layers', zh: '隐藏层的激活函数' }
	}),
	depth: integer({
		default: 3,
		min: 1,
		max: DEEPEST,
		doc: { en: 'layers with weights, the logits’ included', zh: '有权重的层数，包括输出 logits 的那层' }
	}),
	width: integer({
		default: 200,
		min: NARROWEST,
		max: WIDEST,
		doc: { en: 'units of each hidden layer', zh: '每个隐藏层的单元数' }
	}),
	input: choice({
		default: 'normal',
		of: inputs,
		doc: {
			en: 'what goes in: standard-normal numbers, or handwritten digits',
			zh: '输入：标准正态数，或手写数字'
		}
	}),
	seed: integer({
		default: 1,
		min: 0,
		max: LARGEST_SEED,
		doc: { en: 'seed of the beginning that is drawn in full', zh: '完整画出的那一次所用的随机种子' }
	}),
	seeds: integer({
		default: 20,
		min: 2,
		max: MOST_SEEDS,
		doc: { en: 'how many random beginnings are compared', zh: '比较多少次随机初始化' }
	}),
	rate: number({
		default: 0.1,
		min: -LARGEST_RATE,
		max: LARGEST_RATE,
		doc: { en: 'learning rate', zh: '学习率' }
	}),
	steps: integer({
		default: 0,
		min: 0,
		max: MOST_STEPS,
		doc: { en: 'how many steps it has been trained', zh: '训练多少步' }
	}),
	backend: choice({
		default: 'auto',
		of: ['auto', ...backends],
		doc: { en: 'where it is computed', zh: '在哪里计算' }
	}),
	unit
};
