import { decimals, plain, unitName } from '$lib/i18n/format';
import type { Lang, Localized } from '$lib/i18n/lang';
import type { Unit } from '$lib/math';
import { isAmount, type Condition, type Standing } from './goal';

/** The words around questions that the lessons ask. */
export const words = {
	predict: { en: 'Guess first', zh: '先猜一猜' },
	check: { en: 'Check', zh: '自测' },
	answer: { en: 'Answer', zh: '答案' },
	takeGuess: { en: 'That’s my guess', zh: '就猜这个' },
	submit: { en: 'Check it', zh: '看看对不对' },
	chooseFirst: { en: 'Choose one of them first.', zh: '请先选一项。' },
	right: {
		en: (number: number) => `Choice ${number} is right.`,
		zh: (number: number) => `第 ${number} 项正确。`
	},
	wrong: {
		en: (number: number) => `Choice ${number} is not right.`,
		zh: (number: number) => `第 ${number} 项不对。`
	},
	goal: { en: 'What is wanted', zh: '目标' },
	reached: { en: 'Done: all of it holds.', zh: '做到了，条件全部满足。' },
	met: {
		en: (now: string) => `now ${now}: met`,
		zh: (now: string) => `现在是 ${now}，达到了`
	},
	notMet: {
		en: (now: string) => `now ${now}: not yet`,
		zh: (now: string) => `现在是 ${now}，还没达到`
	},
	against: {
		en: (a: string, b: string) => `${a} against ${b}`,
		zh: (a: string, b: string) => `${a} 对 ${b}`
	},
	progress: {
		en: (met: number, of: number) => `${met} of ${of} conditions met.`,
		zh: (met: number, of: number) => `${of} 个条件满足了 ${met} 个。`
	},
	yourGuess: { en: 'Your guess', zh: '你的猜测' },
	numberLine: { en: 'A line for your guess', zh: '标出猜测的数轴' },
	guessOf: { en: (number: string) => `your guess ${number}`, zh: (number: string) => `你猜 ${number}` },
	truthOf: { en: (number: string) => `computed ${number}`, zh: (number: string) => `实际 ${number}` },
	itIs: { en: (number: string) => `It is ${number}.`, zh: (number: string) => `答案是 ${number}。` },
	offBy: {
		en: (guess: string, truth: string, difference: string) =>
			`You guessed ${guess}; it is ${truth}. ${difference}`,
		zh: (guess: string, truth: string, difference: string) => `你猜 ${guess}，实际是 ${truth}。${difference}`
	},
	close: { en: 'As close as the slider goes.', zh: '在滑块的精度内，猜中了。' },
	tooHigh: { en: (by: string) => `That is ${by} too high.`, zh: (by: string) => `高了 ${by}。` },
	tooLow: { en: (by: string) => `That is ${by} too low.`, zh: (by: string) => `低了 ${by}。` },
	yourCurve: { en: 'your curve', zh: '你画的曲线' },
	truth: { en: 'the true curve', zh: '真实的曲线' },
	paper: { en: 'Empty axes for your curve', zh: '供你画曲线的空坐标系' },
	trueCurve: { en: 'The true curve', zh: '真实的曲线' },
	bothCurves: { en: 'Your curve and the true one', zh: '你画的曲线与真实的曲线' },
	howToDraw: {
		en: 'Draw across the picture, or tap points. By keyboard: left and right choose a point, up and down move it.',
		zh: '在图上横着画过去，或逐点轻点。用键盘时，左右键选点，上下键移动。'
	},
	heightAt: { en: (x: string) => `Height at ${x}`, zh: (x: string) => `横坐标 ${x} 处的高度` },
	nothingYet: { en: 'nothing drawn yet', zh: '还没有画' },
	showCurve: { en: 'Show the curve', zh: '看真实的曲线' },
	startAgain: { en: 'Start again', zh: '重画' },
	inNumbers: { en: 'Draw in numbers', zh: '用数字来画' },
	offOnAverage: {
		en: (mean: string) => `On average your curve is ${mean} off`,
		zh: (mean: string) => `你的曲线平均差 ${mean}`
	},
	worst: {
		en: (x: string, drawn: string, truth: string) =>
			`, and most at ${x}: you drew ${drawn}, where it is ${truth}.`,
		zh: (x: string, drawn: string, truth: string) =>
			`，相差最大的是横坐标 ${x} 处：你画的是 ${drawn}，实际是 ${truth}。`
	},
	partly: {
		en: ' Only what you drew was compared.',
		zh: '只比较了你画出的部分。'
	}
} satisfies Record<string, Localized<unknown>>;

/** An amount as goals show it: four decimals where it has a unit, as short as it can be where it is a count or a share. */
export function amount(value: number | undefined, unit: Unit | undefined, lang: Lang): string {
	if (value === undefined) return '–';
	return unit ? `${decimals(value)} ${unitName[lang][unit]}` : plain(value);
}

/** What a condition wants: `H(p) = 1 ± 0.005 bit`, `D(q‖p) > D(p‖q)`. */
export function wantedText({ quantity, comparison, wanted }: Condition, lang: Lang): string {
	const start = `${quantity.name} ${comparison} `;
	if (!isAmount(wanted)) return start + wanted.name;
	const within = wanted.within === undefined ? '' : ` ± ${plain(wanted.within)}`;
	const unit = wanted.unit ? ` ${unitName[lang][wanted.unit]}` : '';
	return `${start}${plain(wanted.number)}${within}${unit}`;
}

/** How it stands with a condition. Where the reader's unit is another, the widget's own number stands beside it. */
export function standingText({ wanted }: Condition, standing: Standing, lang: Lang): string {
	const { met, value, unit, shown } = standing;
	const own = shown ? `${amount(shown.value, shown.unit, lang)} = ` : '';
	const now = own + amount(value, unit, lang);
	const both = isAmount(wanted) ? now : words.against[lang](now, amount(standing.wanted, unit, lang));
	return words[met ? 'met' : 'notMet'][lang](both);
}
