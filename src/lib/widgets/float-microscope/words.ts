import type { Localized } from '$lib/i18n/lang';
import type { Fault, LossForm, LossStep } from '$lib/math';

/** What stands over a number: the operation it comes from. */
export const stepNames: Readonly<Record<LossStep | 'gradient', string>> = {
	z: 'z',
	shift: 'z − max',
	exp: 'exp',
	sum: 'Σ',
	share: '÷ Σ',
	log: 'log',
	logSum: 'log Σ',
	logShare: '− log Σ',
	nll: '−log q',
	gradient: 'dL/dz'
};

/** The same operations as a sentence names them. */
export const spokenSteps: Localized<Readonly<Record<LossStep, string>>> = {
	en: {
		z: 'the logit itself',
		shift: 'the shift',
		exp: 'exp',
		sum: 'the sum',
		share: 'the division',
		log: 'the logarithm',
		logSum: 'the logarithm of the sum',
		logShare: 'the subtraction',
		nll: 'the loss'
	},
	zh: {
		z: 'logit 本身',
		shift: '减最大值',
		exp: 'exp',
		sum: '求和',
		share: '除法',
		log: '取对数',
		logSum: '对和取对数',
		logShare: '减法',
		nll: '损失'
	}
};

/** What became of a number, in the space of a label; NaN says it itself. */
export const faultNames: Localized<Readonly<Record<Fault, string>>> = {
	en: {
		overflow: 'overflow',
		zero: 'underflow: 0',
		subnormal: 'subnormal',
		lost: 'digits lost',
		nan: ''
	},
	zh: { overflow: '上溢', zero: '下溢为 0', subnormal: '次正规数', lost: '有效数字全丢', nan: '' }
};

/** The same, as a sentence says it. */
export const faultClauses: Localized<Readonly<Record<Fault, string>>> = {
	en: {
		overflow: 'overflows',
		zero: 'underflows to 0',
		subnormal: 'underflows to a subnormal number, with few digits left',
		lost: 'loses every digit',
		nan: 'gives NaN'
	},
	zh: {
		overflow: '上溢',
		zero: '下溢为 0',
		subnormal: '下溢成次正规数，剩不下几位数字',
		lost: '有效数字全丢',
		nan: '得到 NaN'
	}
};

/** What a gradient is like, as a sentence says it. */
export const slopeClauses: Localized<Readonly<Record<Fault | 'fine', string>>> = {
	en: {
		fine: 'is sound',
		overflow: 'is infinite',
		zero: 'is 0 where the label should be moved',
		subnormal: 'has hardly a digit left',
		lost: 'has no digit right',
		nan: 'is NaN'
	},
	zh: {
		fine: '完好',
		overflow: '是无穷大',
		zero: '在标签上是 0，推不动它',
		subnormal: '剩不下几位数字',
		lost: '没有一位是对的',
		nan: '是 NaN'
	}
};

export const formNames: Localized<Readonly<Record<LossForm, string>>> = {
	en: { unshifted: 'Step by step', shifted: 'Step by step, shifted', fused: 'Fused' },
	zh: { unshifted: '分步', shifted: '分步，先平移', fused: '合并' }
};

export const formNotes: Localized<Readonly<Record<LossForm, string>>> = {
	en: {
		unshifted: 'softmax → log → NLL, as the formula has it',
		shifted: 'the same, with z − max',
		fused: 'log-softmax + NLL, as cross_entropy does it'
	},
	zh: {
		unshifted: 'softmax → log → NLL，照公式算',
		shifted: '步骤相同，先减最大值',
		fused: 'log-softmax + NLL，cross_entropy 的算法'
	}
};

/** The first two of several, for which a label has room. */
const some = (classes: readonly number[], comma: string) =>
	classes.slice(0, 2).join(comma) + (classes.length > 2 ? '…' : '');

export const words = {
	format: { en: 'Format', zh: '格式' },
	target: { en: 'Label', zh: '标签' },
	scale: { en: 'all times', zh: '全部乘以' },
	logits: { en: 'Logits, to type or paste', zh: 'logits，可以输入或粘贴' },
	logitOf: { en: (k: number) => `logit of class ${k}`, zh: (k: number) => `类别 ${k} 的 logit` },
	bars: { en: 'logits z', zh: 'logits z' },
	howTo: { en: 'Drag a logit or use the arrow keys.', zh: '拖动 logit，或用方向键调节。' },
	twice: { en: 'softmax before it, too (a bug)', zh: '前面多做一遍 softmax（一种错误）' },
	shown: { en: 'Show the values of class', zh: '显示哪一类的值' },
	ofTarget: { en: (k: number) => `${k} (label)`, zh: (k: number) => `${k}（标签）` },
	count: { en: 'Classes', zh: '类别数' },
	less: { en: 'One class fewer', zh: '减少一类' },
	more: { en: 'One class more', zh: '增加一类' },
	ruler: {
		en: 'What the format can hold, and where the values fall',
		zh: '格式能容纳的范围，以及各个值落在何处'
	},
	smallest: { en: 'smallest', zh: '最小' },
	normalFrom: { en: 'full digits from', zh: '位数完整，自' },
	largest: { en: 'largest', zh: '最大' },
	lanes: {
		en: { unshifted: 'exp z', shifted: 'exp(z − max)', share: 'softmax' },
		zh: { unshifted: 'exp z', shifted: 'exp(z − max)', share: 'softmax' }
	},
	pipelines: { en: 'The same loss, computed in three ways', zh: '同一个损失，三种算法' },
	loss: { en: 'loss', zh: '损失' },
	exact: {
		en: (loss: string) => `Without rounding: ${loss} nat.`,
		zh: (loss: string) => `不舍入：${loss} 奈特。`
	},
	floor: {
		en: (floor: string) => `Softmax twice: never below ${floor} nat.`,
		zh: (floor: string) => `softmax 做两遍：永不低于 ${floor} 奈特。`
	},
	limit: {
		en: (format: string, limit: string) => `In ${format}, exp overflows above ${limit}.`,
		zh: (format: string, limit: string) => `${format} 中，超过 ${limit}，exp 就上溢。`
	},
	harmless: {
		en: 'In brackets: what does the loss no harm.',
		zh: '括号里的，对损失没有妨碍。'
	},
	ofClass: { en: (k: number) => `of class ${k}`, zh: (k: number) => `类别 ${k}` },
	infinite: { en: 'infinite', zh: '无穷大' },
	breaksHere: { en: 'breaks here', zh: '坏在这里' },
	elsewhere: {
		en: (fault: string, classes: readonly number[]) => `${fault}, class ${some(classes, ', ')}`,
		zh: (fault: string, classes: readonly number[]) => `${fault}：类别 ${some(classes, '、')}`
	},
	harmlessly: {
		en: (fault: string) => `(${fault})`,
		zh: (fault: string) => `（${fault}）`
	},
	cell: {
		en: (seen: string, about: readonly string[]) => `${seen}, ${about.join(', ')}`,
		zh: (seen: string, about: readonly string[]) => `${seen}，${about.join('，')}`
	},
	bits: { en: 'The number’s bits', zh: '这个数的二进制位' },
	opened: {
		en: (form: string, step: string, format: string) => `${form}, ${step}, in ${format}:`,
		zh: (form: string, step: string, format: string) => `${form}，${step}，${format}：`
	},
	sign: { en: 'sign', zh: '符号' },
	exponent: { en: 'exponent', zh: '指数' },
	mantissa: { en: 'mantissa', zh: '尾数' },
	kinds: {
		en: {
			zero: () => 'Zero: all bits of exponent and mantissa are 0.',
			subnormal: () =>
				'Subnormal: the exponent’s bits are all 0, and no leading 1 is added. Each 0 at the front of the mantissa is a digit lost.',
			normal: (bits: number) => `Normal: a leading 1 goes before the ${bits} bits of the mantissa.`,
			infinite: () => 'Infinity: all bits of the exponent are 1, the mantissa is 0.',
			nan: () => 'NaN: all bits of the exponent are 1, the mantissa is not 0. There is no number here.'
		},
		zh: {
			zero: () => '零：指数和尾数的各位全是 0。',
			subnormal: () => '次正规数：指数各位全是 0，前面也不补 1。尾数开头每有一个 0，就少一位数字。',
			normal: (bits: number) => `正规数：${bits} 位尾数之前还要补一个 1。`,
			infinite: () => '无穷大：指数各位全是 1，尾数是 0。',
			nan: () => 'NaN：指数各位全是 1，尾数不是 0。这里没有数。'
		}
	}
} satisfies Record<string, Localized<unknown>>;
