import { count, decimals, information, plain, sentences, unitName } from '$lib/i18n/format';
import type { WidgetDefinition } from '$lib/machine/definition';
import { code } from './code';
import { compute, type Figures, type Reading } from './figures';
import { figure } from './format';
import { parameters, type State } from './state';
import { Trained } from './trained.svelte';
import { remarks, startNames } from './words';

const columns = {
	en: (unit: string) => [
		'Steps',
		`Loss, cross-entropy (${unit})`,
		'Loss, MSE',
		'Gradient norm, cross-entropy',
		'Gradient norm, MSE',
		'Read right, cross-entropy',
		'Read right, MSE'
	],
	zh: (unit: string) => [
		'步',
		`损失，交叉熵（${unit}）`,
		'损失，MSE',
		'梯度范数，交叉熵',
		'梯度范数，MSE',
		'读对，交叉熵',
		'读对，MSE'
	]
};

const readingSentence = {
	en: ([a, b]: readonly [Reading, Reading]) =>
		`What is on the paper the first reads as ${a.read}, with probability ${figure(a.probabilities[a.read])}, and the second as ${b.read}, with probability ${figure(b.probabilities[b.read])}.`,
	zh: ([a, b]: readonly [Reading, Reading]) =>
		`纸上的数字，前者读成 ${a.read}，概率 ${figure(a.probabilities[a.read])}；后者读成 ${b.read}，概率 ${figure(b.probabilities[b.read])}。`
};

const definition: WidgetDefinition<State, Figures, Trained> = {
	id: 'training-race',
	title: { en: 'Cross-entropy against MSE on real digits', zh: '交叉熵对 MSE：真实的手写数字' },
	summary: {
		en: 'Train the same model by both losses on real handwritten digits, on your own device: same start, same digits, same order. Watch loss, accuracy and gradient norm.',
		zh: '在你自己的设备上，用真实的手写数字、以两种损失训练同一个模型：起点相同，数字相同，次序相同。看损失、准确率和梯度范数。'
	},
	parameters,
	resources: (read) => Promise.resolve(new Trained(read)),
	compute,
	written: (state, { ink, onPaper }) =>
		// A digit that isn’t loaded yet shows no ink, and is meant all the same.
		state.digit === 'blank' || ink.some((value) => value > 0)
			? { digit: onPaper.digit, drawing: onPaper.strokes }
			: {},

	describe({ start, batch, unit }, { guess, rates, race, readings, remarks: said }, lang) {
		const says = (nats: number) => information(nats, unit, lang);
		const notes = said.map(({ model, what }) => remarks[lang][what](model));
		const last = race?.stretches.at(-1);
		const began = startNames[lang][start];
		if (!race || !last) {
			const text =
				lang === 'zh'
					? `两个 softmax 回归模型，一个用交叉熵、一个用 MSE，还没有训练。起始权重：${began}；批大小 ${batch}；学习率 ${plain(rates[0])} 和 ${plain(rates[1])}。十个类别概率相同时，交叉熵是 ${says(guess[0])}，MSE 是 ${decimals(guess[1])}。`
					: `Two models of softmax regression, one to be trained by cross-entropy and one by MSE, not trained yet. Weights at the start: ${began}; batch ${batch}; rates ${plain(rates[0])} and ${plain(rates[1])}. Where all ten classes get the same probability, cross-entropy is ${says(guess[0])} and MSE ${decimals(guess[1])}.`;
			return sentences([text, ...notes], lang);
		}
		const text =
			lang === 'zh'
				? `训练了 ${count(race.steps)} 步之后，交叉熵的模型在 ${count(race.heldOut)} 个没见过的数字中读对 ${race.right[0]} 个，MSE 的读对 ${race.right[1]} 个。最近的损失：交叉熵 ${figure(last.loss[0])} ${unitName.zh[unit]}，MSE ${figure(last.loss[1])}；梯度范数：${figure(last.norm[0])} 和 ${figure(last.norm[1])}。`
				: `After ${count(race.steps)} ${race.steps === 1 ? 'step' : 'steps'} the model trained by cross-entropy reads ${race.right[0]} of ${count(race.heldOut)} unseen digits right, the one trained by MSE ${race.right[1]}. Latest losses: cross-entropy ${figure(last.loss[0])} ${unitName.en[unit]}, MSE ${figure(last.loss[1])}; gradient norms ${figure(last.norm[0])} and ${figure(last.norm[1])}.`;
		const reading = readings ? [readingSentence[lang](readings)] : [];
		return sentences([text, ...reading, ...notes], lang);
	},

	table({ unit }, { guess, race }, lang) {
		const guessing = lang === 'zh' ? '乱猜' : 'guessing';
		return {
			columns: columns[lang](unitName[lang][unit]),
			rows: [
				[guessing, decimals(guess[0]), decimals(guess[1]), '', '', '', ''],
				...(race?.stretches ?? []).map(({ from, to, loss, norm, right }) => [
					from === to ? String(to) : `${from}–${to}`,
					...[...loss, ...norm].map(figure),
					...(right ? right.map(String) : ['', ''])
				])
			]
		};
	},

	code
};

export default definition;
