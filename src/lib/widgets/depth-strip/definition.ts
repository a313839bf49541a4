import { count, decimals, percent, sentences, significant, unitName } from '$lib/i18n/format';
import type { WidgetDefinition } from '$lib/machine/definition';
import { code } from './code';
import { compute, type Figures } from './figures';
import { kept } from './losses';
import { parameters, type State } from './state';
import { loadStrips, type Strips } from './strips.svelte';
import { activationNames, initNames, inputNames, remarks, words } from './words';

const columns = {
	en: (beginnings: string, seed: number) => [
		'Quantity',
		'Weights, std',
		'By theory',
		beginnings ? `Mean of ${beginnings}` : 'Mean',
		'Spread',
		`Seed ${seed}`,
		'Gradient, std',
		'Weights’ gradient, norm',
		'Dead, saturated or above 99%'
	],
	zh: (beginnings: string, seed: number) => [
		'量',
		'权重标准差',
		'理论值',
		beginnings ? `${beginnings} 次的平均` : '平均',
		'离散程度',
		`种子 ${seed}`,
		'梯度标准差',
		'权重梯度的范数',
		'死掉、饱和或超过 99%'
	]
};

const definition: WidgetDefinition<State, Figures, Strips> = {
	id: 'depth-strip',
	title: { en: 'Signals through a deep network', zh: '信号穿过深层网络' },
	summary: {
		en: 'Initialize a deep network on your own device and see how large its signals and gradients are, layer by layer, against the theory: do they hold, explode or vanish, and does it learn?',
		zh: '在你自己的设备上初始化一个深层网络，逐层看信号和梯度有多大，并与理论对照：是稳住、爆炸还是消失？学不学得动？'
	},
	parameters,
	resources: loadStrips,
	compute,

	describe({ init, activation, input, steps, unit }, figures, lang) {
		const { layers, sizes, guess, first, losses } = figures;
		const last = layers[layers.length - 1];
		const hidden = sizes.length > 5 ? `${sizes[1]} (×${sizes.length - 2})` : sizes.slice(1, -1).join('→');
		const network = [sizes[0], ...(hidden ? [hidden] : []), sizes[sizes.length - 1]].join('→');
		const says = (values: (number | undefined)[]) => values.map((value) => significant(value!));
		const [from, to] = says([layers[0].expected.std, last.expected.std]);
		const all = [
			lang === 'zh'
				? `网络 ${network}，激活函数 ${activationNames[activation]}，权重初始化：${initNames.zh[init]}，输入：${inputNames.zh[input]}。按理论，激活之前的加权和的标准差从第一层的 ${from} 到最后一层的 ${to}。`
				: `A network ${network} with ${activationNames[activation]}, weights ${initNames.en[init]}, input ${inputNames.en[input]}. By theory the sums before the activation have a standard deviation of ${from} in the first layer and ${to} in the last.`
		];
		if (first) {
			const [a, b, c, d, loss] = says([
				layers[0].std!.mean,
				last.std!.mean,
				layers[0].slope!.mean,
				last.slope!.mean,
				first.mean
			]);
			all.push(
				lang === 'zh'
					? `${count(figures.count)} 次随机初始化平均：加权和从 ${a} 到 ${b}，梯度从最后一层的 ${d} 到第一层的 ${c}；初始损失是 ${loss} ${unitName.zh[unit]}，乱猜是 ${decimals(guess)}。`
					: `On average over ${count(figures.count)} random beginnings the sums go from ${a} to ${b}, the gradients from ${d} in the last layer to ${c} in the first; the first loss is ${loss} ${unitName.en[unit]}, and guessing costs ${decimals(guess)}.`
			);
		}
		const latest = losses[losses.length - 1];
		if (steps > 0 && Number.isFinite(latest)) {
			const loss = significant(latest);
			all.push(
				lang === 'zh'
					? `训练 ${count(steps)} 步之后，损失是 ${loss} ${unitName.zh[unit]}。`
					: `After ${count(steps)} ${steps === 1 ? 'step' : 'steps'} of training the loss is ${loss} ${unitName.en[unit]}.`
			);
		}
		return sentences([...all, ...figures.remarks.map((remark) => remarks[lang][remark])], lang);
	},

	table({ seed, unit }, figures, lang) {
		const { layers, guess, first, losses } = figures;
		const known = (value: number | undefined) => (value === undefined ? '' : significant(value));
		const nats = words.axisLoss[lang](unitName[lang][unit]);
		return {
			columns: columns[lang](figures.count > 0 ? count(figures.count) : '', seed),
			rows: [
				...layers.map(({ name, weightStd, expected, std, shown }, layer) => [
					lang === 'zh' ? `第 ${layer + 1} 层的标准差，${name}` : `Std of layer ${layer + 1}, ${name}`,
					significant(weightStd),
					significant(expected.std),
					known(std?.mean),
					known(std?.spread),
					known(shown?.std),
					known(shown?.slope),
					known(shown?.norm),
					shown ? percent(shown.idle) : ''
				]),
				[
					nats,
					'',
					decimals(guess),
					known(first?.mean),
					known(first?.spread),
					...(losses.length === 0 ? [''] : [significant(losses[0])]),
					'',
					'',
					''
				],
				...kept(losses.length)
					.slice(1)
					.map((step) => [
						lang === 'zh' ? `${nats}，${step} 步之后` : `${nats}, after ${step} steps`,
						'',
						'',
						'',
						'',
						significant(losses[step]),
						'',
						'',
						''
					])
			]
		};
	},

	code
};

export default definition;
