import type { Localized } from '$lib/i18n/lang';

export const words = {
	code: { en: 'Code', zh: '编码' },
	ideal: { en: 'ideal lengths', zh: '理想码长' },
	huffman: { en: 'Huffman’s words', zh: '霍夫曼码字' },
	picture: {
		en: 'Running averages against the number of symbols sent: in q’s code, in p’s own code, and the price between them',
		zh: '平均码长随发送符号数的变化：q 的编码、p 自己的编码，以及两者之差，即代价'
	},
	axisAverage: {
		en: (unit: string) => `average so far (${unit} a symbol)`,
		zh: (unit: string) => `至今的平均（${unit}/符号）`
	},
	axisSent: { en: 'symbols sent', zh: '已发送的符号数' },
	sent: { en: 'Symbols sent', zh: '已发送' },
	inQ: { en: 'in q’s code', zh: '用 q 的编码' },
	inP: { en: 'in p’s own code', zh: '用 p 自己的编码' },
	price: { en: 'price', zh: '代价' },
	goesTo: { en: 'goes to', zh: '趋向' },
	seed: { en: 'Seed', zh: '随机种子' },
	reseed: { en: 'Another stream', zh: '换一串' },
	stream: { en: 'The latest symbols', zh: '最近的符号' },
	line: { en: 'bits on the line', zh: '线路上的比特' },
	readBack: { en: 'read back from them', zh: '由此读回' },
	lengths: { en: (unit: string) => `length (${unit})`, zh: (unit: string) => `码长（${unit}）` },
	noBits: {
		en: 'Ideal lengths are not whole numbers of bits: they can be billed but not sent. Huffman’s words can be both.',
		zh: '理想码长不是整数个比特：只能算账，不能真发。霍夫曼码字两样都行。'
	},
	unsent: {
		en: (names: string, many: boolean) => `${names} ${many ? 'have' : 'has'} no word and can’t be sent.`,
		zh: (names: string, many: boolean) => `${names} ${many ? '都' : ''}没有码字，无法发送。`
	},
	noWord: { en: 'no word', zh: '无码字' },
	nothing: {
		en: 'Nothing is sent yet: run, or send one symbol at a time.',
		zh: '还没有发送：点“运行”，或逐个发送。'
	},
	certain: {
		en: 'No bits: q is certain, and the one word it has is empty.',
		zh: '没有比特：q 认定只有一种结果，唯一的码字是空的。'
	},
	pReversed: { en: 'q is p reversed', zh: 'q 是 p 的倒序' },
	flat: { en: 'q knows nothing', zh: 'q 一无所知' },
	same: { en: 'q = p', zh: 'q = p' },
	gap: { en: 'q rules out the last', zh: 'q 排除最后一个' }
} satisfies Record<string, Localized<unknown>>;
