import type { Localized } from '$lib/i18n/lang';
import { checkKey } from '$lib/machine/query';

/** Of a text from an address, what a sentence has room for. */
const clip = (text: string) => (text.length > 24 ? `${text.slice(0, 24)}…` : text);

/** What there is to say of an address that does not lead quite where it was meant to. */
export const words = {
	damaged: {
		en: 'This address is not whole: it was cut off or changed on its way. What is left of it has been used.',
		zh: '这个网址不完整：传递时被截断或改动过，能读出的部分已经用上。'
	},
	ifYourself: {
		en: 'If you changed it yourself, leave out “check=…”.',
		zh: '若是你自己改的，请删去其中的“check=…”。'
	},
	noLanguage: (tag: string): Localized => ({
		en: `lang: “${clip(tag)}” is neither en nor zh.`,
		zh: `lang：“${clip(tag)}”既不是 en，也不是 zh。`
	}),
	noLook: (key: string, value: string, known: readonly string[]): Localized => ({
		en: `${key}: “${clip(value)}” is not one of ${known.join(', ')}.`,
		zh: `${key}：“${clip(value)}”不在可选的 ${known.join('、')} 之中。`
	}),
	noVersion: (version: string): Localized => ({
		en: `The address asks for “${clip(version)}”, which there is not; this is v1.`,
		zh: `网址要的“${clip(version)}”并不存在，这里是 v1。`
	}),
	noParameter: (key: string): Localized => ({
		en: `This figure has no parameter “${clip(key)}”.`,
		zh: `这个图没有名为“${clip(key)}”的参数。`
	}),
	noMoreParameters: (count: number): Localized => ({
		en: `Nor has it ${count} more that the address names.`,
		zh: `网址里另有 ${count} 个参数，它也没有。`
	}),
	givenAgain: (key: string): Localized => ({
		en: `${clip(key)}: given more than once, so the last one is used.`,
		zh: `${clip(key)}：给了不止一次，已用最后一个。`
	}),
	noFigure: (name: string): Localized => ({
		en: `The address speaks of “${clip(name)}”, but this page has no figure of that name.`,
		zh: `网址里提到“${clip(name)}”，但本页没有叫这个名字的图。`
	}),
	notAsGiven: (title: string): Localized => ({
		en: `Not all that the address says of “${title}” could be used as it was.`,
		zh: `网址给“${title}”的内容有一部分未能照原样使用。`
	}),
	show: { en: 'Show the figure', zh: '去看这个图' },
	close: { en: 'Close these remarks', zh: '关闭这些提示' }
} as const;

/** What to say of an address that is not whole. Who changes one by hand has to know of the check in it. */
export function damage(search: string): readonly Localized[] {
	return new URLSearchParams(search).has(checkKey) ? [words.damaged, words.ifYourself] : [words.damaged];
}

const looks: Readonly<Record<string, readonly string[]>> = {
	theme: ['auto', 'light', 'dark'],
	title: ['0', '1'],
	controls: ['0', '1']
};

/** What to say of a part of an embed's look that its address gives. What sticks to the end of an address is no part of it. */
export function lookRemark(key: string, value: string | undefined): readonly Localized[] {
	if (value === undefined || looks[key].includes(/^[a-z0-9]*/.exec(value)?.[0] ?? '')) return [];
	return [words.noLook(key, value, looks[key])];
}

/** So many unknown names are named. */
const MOST_NAMED = 3;

/** What to say of the names that an address gives a figure something by: of those it hasn't, and of those given twice. */
export function remarksOnNames(names: readonly string[], known: readonly string[]): readonly Localized[] {
	const unknown = [...new Set(names)].filter((name) => !known.includes(name));
	const again = new Set(names.filter((name, index) => known.includes(name) && names.indexOf(name) < index));
	return [
		...unknown.slice(0, MOST_NAMED).map(words.noParameter),
		...(unknown.length > MOST_NAMED ? [words.noMoreParameters(unknown.length - MOST_NAMED)] : []),
		...[...again].map(words.givenAgain)
	];
}

/** The parameter in which the page for unknown addresses says which version was asked for. */
export const versionKey = 'asked-for';
