import type { Localized } from '$lib/i18n/lang';

/** `1 bit`, `2 bits`. */
export const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

export const words = {
	axisP: { en: 'probability p', zh: '概率 p' },
	typeP: { en: 'p as numbers: type or paste', zh: '用数字写出 p：可键入或粘贴' },
	count: { en: 'Symbols', zh: '符号数' },
	add: { en: 'Add a symbol', zh: '增加一个符号' },
	remove: { en: 'Remove the last symbol', zh: '去掉最后一个符号' },
	block: { en: 'Each code word stands for', zh: '每个码字代表' },
	blockOf: {
		en: (size: number) => (size === 1 ? '1 symbol' : `${size} symbols`),
		zh: (size: number) => `${size} 个符号`
	},
	tree: { en: 'The code tree', zh: '编码树' },
	treePicture: {
		en: 'Code tree: the root on the left, a code word’s symbols on the right; each fork adds a bit to the word',
		zh: '编码树：左边是根，右边是各码字对应的符号；每个分岔给码字添一个比特'
	},
	merges: { en: 'Merges', zh: '合并次数' },
	first: { en: 'Begin', zh: '从头' },
	back: { en: 'Back', zh: '退一步' },
	forward: { en: 'Merge', zh: '合并' },
	all: { en: 'All', zh: '全部' },
	of: {
		en: (step: number, steps: number) => `${step} of ${steps}`,
		zh: (step: number, steps: number) => `${step} / ${steps}`
	},
	columns: {
		en: { name: 'symbol', p: 'p', length: 'bits', word: 'word' },
		zh: { name: '符号', p: 'p', length: '比特', word: '码字' }
	},
	none: { en: 'none', zh: '无' },
	weighing: {
		en: (name: string, weight: string) => `${name} (${weight})`,
		zh: (name: string, weight: string) => `${name}（${weight}）`
	},
	nextMerge: {
		en: (first: string, second: string, sum: string) =>
			`The two lightest are next: ${first} and ${second}, together ${sum}.`,
		zh: (first: string, second: string, sum: string) =>
			`下一步合并最轻的两个：${first}与 ${second}，合计 ${sum}。`
	},
	complete: {
		en: 'All symbols are in one tree. Read from the root, each fork is a bit.',
		zh: '已并成一棵树。从根读起，每个分岔是一个比特。'
	},
	sized: { en: (size: number) => `k = ${size}`, zh: (size: number) => `k = ${size}` },
	lengthsPicture: {
		en: 'Expected length in blocks of 1 to 3: entropy, redundancy, and the bound H + 1/k',
		zh: '每组 1 到 3 个符号时的平均码长：熵、冗余，以及上界 H + 1/k'
	},
	axisLength: { en: (unit: string) => `${unit} a symbol`, zh: (unit: string) => `${unit}/符号` },
	entropy: { en: 'entropy H(p)', zh: '熵 H(p)' },
	redundancy: { en: 'redundancy L − H', zh: '冗余 L − H' },
	bound: {
		en: 'bound H + 1/k bit, in blocks of k symbols: L always stays below it',
		zh: '每组 k 个符号时的上界 H + 1/k 比特：L 总在它之下'
	},
	message: { en: 'Message', zh: '消息' },
	typeMessage: {
		en: 'Symbols to send: type, or feed them with the buttons',
		zh: '要发送的符号：可键入，也可用按钮逐个送入'
	},
	feed: { en: (name: string) => `Send ${name}`, zh: (name: string) => `发送 ${name}` },
	random: { en: 'Ten at random', zh: '随机十个' },
	undo: { en: 'Take back', zh: '撤回' },
	clear: { en: 'Clear', zh: '清空' },
	bits: { en: 'bits on the line', zh: '线路上的比特' },
	received: { en: 'read back from the bits alone', zh: '只凭比特读回' },
	waiting: {
		en: (names: string) => `${names} waits until the block is full.`,
		zh: (names: string) => `${names} 等待凑满一组。`
	},
	nothing: { en: 'Nothing is sent yet.', zh: '还没有发送任何符号。' },
	certain: {
		en: 'One symbol is certain: its word is empty, and nothing need be sent.',
		zh: '只有一个符号会出现：它的码字为空，什么也不必发送。'
	},
	unsendable: {
		en: (names: string) => `No code word: ${names}. What has probability 0 can’t be sent.`,
		zh: (names: string) => `没有码字：${names}。概率为 0 的符号无法发送。`
	},
	tooRare: {
		en: (names: string) => `No code word: ${names}. So small a probability comes out as 0 and can’t be sent.`,
		zh: (names: string) => `没有码字：${names}。概率太小，算出来是 0，无法发送。`
	},
	total: {
		en: (bits: number, symbols: number, each: string, ideal: string) =>
			`${counted(bits, 'bit')} for ${counted(symbols, 'symbol')}, ${each} each; their surprisals add up to ${ideal}.`,
		zh: (bits: number, symbols: number, each: string, ideal: string) =>
			`${symbols} 个符号用了 ${bits} 比特，平均每个 ${each}；它们的自信息之和是 ${ideal}。`
	},
	notebook: { en: '0.1, 0.1, 0.1, 0.7', zh: '0.1, 0.1, 0.1, 0.7' },
	halves: { en: 'powers of ½', zh: '½ 的幂' },
	lopsided: { en: 'lopsided coin', zh: '极不均匀的硬币' },
	uniform: { en: 'three equal', zh: '三个等可能' },
	five: { en: 'five symbols', zh: '五个符号' }
} satisfies Record<string, Localized<unknown>>;
