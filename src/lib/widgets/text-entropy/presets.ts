import { uniform } from '$lib/math';
import type { Localized } from '$lib/i18n/lang';
import { words } from './words';

/** Letters as likely as each other, from a stream that is always the same. */
function randomLetters(count: number): string {
	const next = uniform(1);
	return Array.from({ length: count }, () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(26 * next())]).join('');
}

const noise = randomLetters(600);
const emoji = '🌧️🌫️☀️☀️☀️⛈️☀️☀️🌧️☀️☀️☀️🌫️☀️☀️👩‍🚀🇨🇳👍🏽☀️☀️';

const english =
	'A lighthouse keeper writes down the weather every evening. Most evenings are clear, and nobody on the mainland is surprised to read it. ' +
	'Now and then there is fog, or rain, or a storm, and then the message is worth its lamp oil. The less likely the word, the more it tells. ' +
	'Letters in a sentence are like his evenings: some come often and say little, others come seldom and say much, and after a q you can almost do without the u.';

const chinese =
	'守塔人每天傍晚都要记下天气。多数傍晚是晴天，岸上的人读了并不惊讶。偶尔有雾，有雨，有风暴，这时一条消息才对得起那点灯油。' +
	'越是少见的词，说出的事就越多。句子里的字也像他的傍晚：有的字天天见面，说不出什么新鲜事；有的字难得一见，一出现就告诉你许多。' +
	'读了上一个字，下一个字往往就猜到了一半；猜得到的那一半，本来就不必写。';

const shared = (lang: 'en' | 'zh') => [
	{ name: words.noise[lang], value: noise },
	{ name: words.emoji[lang], value: emoji },
	{ name: words.empty[lang], value: '' }
];

/** Texts to begin with, in each edition's own language. */
export const presets: Localized<readonly { readonly name: string; readonly value: string }[]> = {
	en: [
		{ name: words.paragraph.en, value: english },
		{ name: words.repeat.en, value: 'again and '.repeat(60) },
		...shared('en')
	],
	zh: [
		{ name: words.paragraph.zh, value: chinese },
		{ name: words.repeat.zh, value: '日复一日，'.repeat(60) },
		...shared('zh')
	]
};
