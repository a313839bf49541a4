import type { Unit } from '$lib/math';
import type { Pair } from '$lib/machine/pair/outcomes';
import { names, type Named } from '$lib/machine/parameters/names';
import { pairParameters } from '$lib/machine/pair/parameters';
import { choice, integer, unit, type Parameters } from '$lib/machine/parameters';

/** Enough for an average to settle in its second decimal. */
export const MOST_SENT = 10_000;
export const LARGEST_SEED = 999_999;

export interface State extends Pair, Named {
	/** Which stream of p's symbols is sent. */
	readonly seed: number;
	/** How many of them are sent by now. */
	readonly n: number;
	/** Ideal lengths log 1/q, or the whole-bit words of Huffman's code for q. */
	readonly code: 'ideal' | 'huffman';
	readonly unit: Unit;
}

export const parameters: Parameters<State> = {
	...pairParameters({ p: [0.5, 0.25, 0.125, 0.125], q: [0.1, 0.2, 0.3, 0.4] }),
	seed: integer({
		default: 1,
		min: 0,
		max: LARGEST_SEED,
		doc: { en: 'which stream of symbols is sent', zh: '随机种子：决定发送哪一串符号' }
	}),
	n: integer({
		default: 100,
		min: 0,
		max: MOST_SENT,
		doc: { en: 'how many symbols are sent', zh: '发送的符号数' }
	}),
	code: choice({
		default: 'ideal',
		of: ['ideal', 'huffman'],
		doc: {
			en: 'ideal lengths, or the words of a Huffman code',
			zh: '理想码长（ideal）或霍夫曼码字（huffman）'
		}
	}),
	names,
	unit: { ...unit, default: 'bit' }
};
