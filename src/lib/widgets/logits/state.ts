import { backends, type Backend } from '$lib/kernels/types';
import { choice, integer, unit, type Parameter, type Parameters } from '$lib/machine/parameters';
import type { Strokes } from '$lib/machine/paper/ink';
import { integerOr } from '$lib/machine/integer-or';
import { strokesParameter } from '$lib/machine/paper/strokes-text';

/** How many real digits the reader can choose from: 0 to 9, ten times over. */
export const sampleSize = 100;

/** Seeds from 0 to this one are short enough to read out. */
export const largestSeed = 999_999;

/** How many rows may share W when the backends are timed, each step four times the one before. */
export const batches = [1, 4, 16, 64, 256, 1024] as const;
export type Batch = (typeof batches)[number];

/** Everything the reader can change, and the address keeps. */
export interface LogitsState {
	/** The sample digit that lies on the paper, or `blank` paper. */
	readonly digit: number | 'blank';
	/** What the reader changed on it. */
	readonly drawing: Strokes;
	/** What goes in: the paper, or 784 standard-normal numbers as in the notebook. */
	readonly x: 'digit' | 'normal';
	/** What it meets: the trained weights, or 7,840 standard-normal ones. */
	readonly w: 'trained' | 'normal';
	/** Of the standard-normal numbers. */
	readonly seed: number;
	/** The class that is true for the loss; `auto` is the sample digit's own. */
	readonly label: number | 'auto';
	/** The class whose contributions are shown. */
	readonly row: number;
	readonly batch: Batch;
	/** Where the product is computed; `auto` is the first backend that works here. */
	readonly backend: Backend | 'auto';
	readonly unit: 'nat' | 'bit';
}

const batchWords = choice({
	default: '64',
	of: ['1', '4', '16', '64', '256', '1024'],
	doc: { en: 'how many rows share W when the backends are timed', zh: '为各后端计时时，共用 W 的行数' }
});

const batch: Parameter<Batch> = {
	doc: batchWords.doc,
	default: 64,
	read(text) {
		const { value, note } = batchWords.read(text);
		return value === undefined ? { note } : { value: Number(value) as Batch };
	},
	write: String
};

export const parameters: Parameters<LogitsState> = {
	digit: integerOr('blank', {
		default: 3,
		min: 0,
		max: sampleSize - 1,
		doc: { en: 'which sample digit lies on the paper, or “blank”', zh: '纸上放第几个样本数字；blank 为白纸' }
	}),
	drawing: strokesParameter,
	x: choice({
		default: 'digit',
		of: ['digit', 'normal'],
		doc: {
			en: 'the row that goes in: the digit, or standard-normal numbers',
			zh: '输入的行：数字图像，或标准正态数'
		}
	}),
	w: choice({
		default: 'trained',
		of: ['trained', 'normal'],
		doc: { en: 'the weights: trained, or standard-normal numbers', zh: '权重：训练好的，或标准正态数' }
	}),
	seed: integer({
		default: 1,
		min: 0,
		max: largestSeed,
		doc: { en: 'seed of the standard-normal numbers', zh: '标准正态数的随机种子' }
	}),
	label: integerOr('auto', {
		default: 'auto',
		min: 0,
		max: 9,
		doc: { en: 'the true class; “auto” is the sample digit’s own', zh: '真实类别；auto 取样本数字自己的标签' }
	}),
	row: integer({
		default: 3,
		min: 0,
		max: 9,
		doc: {
			en: 'the class whose row of W, and contributions, are shown',
			zh: '显示 W 的哪一行（哪一类）及其贡献'
		}
	}),
	batch,
	backend: choice({
		default: 'auto',
		of: ['auto', ...backends],
		doc: { en: 'where the product is computed', zh: '在哪里计算乘积' }
	}),
	unit
};
