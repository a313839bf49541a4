import { choice, flag, integer, logits, number, type Parameters } from '$lib/machine/parameters';
import { lossForms, stepsOf, type NumberFormat } from '$lib/math';

export const FEWEST = 2;
export const MOST = 10;
/** As far as a logit may lie from 0, and as much as all may be multiplied by: their product is still a float64. */
export const REACH = 1e300;
export const LARGEST_SCALE = 10_000;

export const formats = ['float64', 'float32', 'bfloat16', 'float16'] as const satisfies NumberFormat[];

/** Every number that can be opened, by form and step; `gradient` is what the form sends back. */
export const cells = lossForms.flatMap((form) =>
	[...stepsOf[form], 'gradient' as const].map((step) => `${form}-${step}` as const)
);
export type Cell = (typeof cells)[number];

/** The notebook's ten logits, of which class 3 was the target. */
export const notebook: readonly number[] = [
	-30.0933, -26.3787, 49.5051, -45.9024, 27.6928, 13.4984, -14.1607, 11.8758, 0.2135, 57.2064
];

export interface State {
	readonly logits: readonly number[];
	/** What all logits are multiplied by. */
	readonly scale: number;
	readonly target: number;
	readonly format: NumberFormat;
	/** Whether softmax has been applied before the loss is given what it takes for logits. */
	readonly twice: boolean;
	/** The class whose values are shown; −1 for the target's. */
	readonly k: number;
	/** The number that is opened to its bits. */
	readonly open: Cell;
	/** Whether the reader's own device can be asked. */
	readonly device: boolean;
}

export const parameters: Parameters<State> = {
	logits: logits({
		default: notebook,
		min: FEWEST,
		max: MOST,
		reach: REACH,
		doc: { en: 'the logits, between commas', zh: '各个 logit，用逗号隔开' }
	}),
	scale: number({
		default: 1,
		min: 0,
		max: LARGEST_SCALE,
		doc: { en: 'what all logits are multiplied by', zh: '所有 logits 共乘的倍数' }
	}),
	target: integer({
		default: 3,
		min: 0,
		max: MOST - 1,
		doc: { en: 'the class that is right, counted from 0', zh: '正确的类别，从 0 数起' }
	}),
	format: choice({
		default: 'float32',
		of: formats,
		doc: { en: 'the format every result is rounded to', zh: '每步结果舍入到哪种格式' }
	}),
	twice: flag({
		default: false,
		doc: { en: 'softmax before the loss, by mistake: 1 or 0', zh: '误把 softmax 的结果送进损失：1 或 0' }
	}),
	k: integer({
		default: -1,
		min: -1,
		max: MOST - 1,
		doc: { en: 'the class whose values are shown; −1 for the label’s', zh: '显示哪一类的值；−1 表示标签' }
	}),
	open: choice({
		default: 'unshifted-share',
		of: cells,
		doc: { en: 'the number that is opened to its bits', zh: '把哪个数展开成二进制位' }
	}),
	device: flag({
		default: true,
		doc: { en: 'whether the reader’s device can be asked: 1 or 0', zh: '是否可以测试读者的设备：1 或 0' }
	})
};
