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
	noParameter: (key: string): Localized => ({
		en: `This figure has no parameter “${clip(key)}”.`,
		zh: `这个图没有名为“${clip(key)}”的参数。`
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
