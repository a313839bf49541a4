import type { Localized } from '$lib/i18n/lang';

export const words = {
	normalInput: {
		en: '784 standard-normal numbers as an image of 28 × 28',
		zh: '784 个标准正态数，排成 28 × 28 的图'
	},
	normalHelp: {
		en: '784 standard-normal numbers, as in the notebook. Choose “the drawing” to draw again.',
		zh: '784 个标准正态数，与笔记中一样。选“画的数字”就可以继续写。'
	},
	sample: { en: 'Real digits (MNIST)', zh: 'MNIST 手写数字' },
	sampleDigit: { en: (digit: number) => `a handwritten ${digit}`, zh: (digit: number) => `手写的 ${digit}` },
	moreDigits: { en: 'Other digits', zh: '换一批' },
	input: { en: 'Input', zh: '输入' },
	inputs: {
		en: { digit: 'the drawing', normal: 'random x' },
		zh: { digit: '画的数字', normal: '随机 x' }
	},
	weights: { en: 'Weights', zh: '权重' },
	weightChoices: {
		en: { trained: 'trained W', normal: 'random W' },
		zh: { trained: '训练所得 W', normal: '随机 W' }
	},
	seed: { en: 'Seed', zh: '随机种子' },
	newSeed: { en: 'New seed', zh: '换种子' },
	random: { en: 'Random, as in the notebook', zh: '随机数，如笔记所做' },
	realDigit: { en: 'A real 3, trained W', zh: '真实的 3，训练所得的 W' },
	randomWeights: { en: 'A real 3, random W', zh: '真实的 3，随机的 W' },
	classes: { en: 'The ten classes', zh: '十个类别' },
	classHead: { en: 'class', zh: '类别' },
	logitHead: { en: 'logit z', zh: 'logit z' },
	probabilityHead: { en: 'softmax q', zh: 'softmax q' },
	labelHead: { en: 'label y', zh: '标签 y' },
	chooseClass: {
		en: (digit: number) => `Show the contributions to class ${digit}`,
		zh: (digit: number) => `显示对类别 ${digit} 的贡献`
	},
	chooseLabel: {
		en: (digit: number) => `${digit} is the true label`,
		zh: (digit: number) => `真实标签是 ${digit}`
	},
	weightImage: {
		en: (digit: number) => `weights of class ${digit} as an image`,
		zh: (digit: number) => `类别 ${digit} 的权重图`
	},
	loss: { en: 'Loss', zh: '损失' },
	contributionsOf: {
		en: (digit: number) => `Where class ${digit}’s logit comes from`,
		zh: (digit: number) => `类别 ${digit} 的 logit 从哪里来`
	},
	contributionImage: {
		en: (digit: number) => `the 784 contributions to class ${digit} as an image`,
		zh: (digit: number) => `对类别 ${digit} 的 784 份贡献的图`
	},
	contributions: { en: 'contributions', zh: '贡献' },
	sumOf: {
		en: (favour: string, against: string) =>
			`The positive ones add up to ${favour}, the negative ones to ${against}; together`,
		zh: (favour: string, against: string) => `正的合计 ${favour}，负的合计 ${against}；总和`
	},
	weight: { en: 'weight', zh: '权重' },
	legend: {
		en: (what: string) => `Colours of the ${what}: violet negative, green positive`,
		zh: (what: string) => `${what}的颜色：紫为负，绿为正`
	},
	spread: {
		en: (norm: string, spread: string) =>
			`‖x‖ = ${norm}. The ten logits have a standard deviation of ${spread}.`,
		zh: (norm: string, spread: string) => `‖x‖ = ${norm}。十个 logits 的标准差是 ${spread}。`
	},
	spreadInTheory: {
		en: (norm: string, spread: string) =>
			`The ten logits have a standard deviation of ${spread}. For standard-normal weights theory predicts a standard deviation of ‖x‖ = ${norm}.`,
		zh: (norm: string, spread: string) =>
			`十个 logits 的标准差是 ${spread}。权重为标准正态时，理论上标准差应为 ‖x‖ = ${norm}。`
	},

	computedBy: {
		en: (name: string, time: string, difference: string) =>
			`Computed by ${name} in ${time} ms; largest difference from float64: ${difference}.`,
		zh: (name: string, time: string, difference: string) =>
			`由 ${name} 计算，用时 ${time} 毫秒；与 float64 的最大差：${difference}。`
	},
	computedInBuild: {
		en: 'Computed in float64. With JavaScript, your own device computes it here.',
		zh: '以 float64 算得。启用 JavaScript 后，由你的设备在此计算。'
	},
	computedMeanwhile: {
		en: (name: string) => `Computed in float64, while ${name} is still at work.`,
		zh: (name: string) => `以 float64 算得，${name} 尚未算完。`
	},
	kernel: { en: 'The kernel that runs', zh: '正在运行的 kernel' },
	kernelNote: {
		en: 'gpu.js turns this very source into WebGPU, WebGL2 and WebAssembly code, one thread for each logit. Plain TypeScript, the last resort, adds up in float64.',
		zh: 'gpu.js 把这段源码译成 WebGPU、WebGL2 和 WebAssembly 代码，每个线程算一个 logit。最后的退路是纯 TypeScript，用 float64 累加。'
	},

	timing: { en: 'When does crossing to the GPU pay?', zh: '什么时候值得交给 GPU？' },
	timingNote: {
		en: 'A batch is N rows that share the same W. Here it is your input and digits of the sample. Each time is the median of several runs, the way to the backend and back included.',
		zh: '一批是共用同一个 W 的 N 行，这里用的是你的输入和样本中的数字。每个时间都是多次运行的中位数，含送去和取回。'
	},
	batch: { en: 'Batch N', zh: '批大小 N' },
	measure: {
		en: (rows: string) => `Measure N = ${rows} on this device`,
		zh: (rows: string) => `在本机测量 N = ${rows}`
	},
	measuring: { en: (name: string) => `Measuring ${name}…`, zh: (name: string) => `正在测量 ${name}……` },
	measured: {
		en: (rows: string, name: string, time: string) => `N = ${rows}: ${name} is fastest, ${time} ms.`,
		zh: (rows: string, name: string, time: string) => `N = ${rows}：${name} 最快，${time} 毫秒。`
	},
	batchOption: {
		en: (rows: string, multiplications: string) => `${rows} (${multiplications} multiplications)`,
		zh: (rows: string, multiplications: string) => `${rows}（${multiplications} 次乘法）`
	},
	batchOf: {
		en: (rows: string, multiplications: string) => `N = ${rows}: ${multiplications} multiplications`,
		zh: (rows: string, multiplications: string) => `N = ${rows}：${multiplications} 次乘法`
	},
	milliseconds: { en: (time: string) => `${time} ms`, zh: (time: string) => `${time} 毫秒` }
} satisfies Record<string, Localized<unknown>>;
