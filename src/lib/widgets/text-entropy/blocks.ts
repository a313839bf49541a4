import type { Block } from '$lib/charts/Blocks.svelte';
import { sign } from './characters';
import type { Figures } from './figures';

/** Blocks narrower than this share are hairs: characters so rare stand together in one. */
const NARROWEST = 0.01;

export interface AreaBlock extends Block {
	readonly name: string;
	/** The first of its characters, counted from the most frequent, and how many of those that are listed it holds. */
	readonly first: number;
	readonly count: number;
}

/**
 * The area picture of the entropy of order 0: a block for each frequent character, the rarer ones together in blocks of their
 * common width and mean height. So all widths add up to 1 and all areas to the entropy, however many characters there are.
 */
export function areaBlocks({ characters, others, order0 }: Figures): AreaBlock[] {
	const blocks: AreaBlock[] = [];
	let listed = 0;
	let waiting = { first: 0, count: 0, width: 0, area: 0 };
	const put = (name: string) => {
		const { first, count, width, area } = waiting;
		if (width > 0) blocks.push({ name, first, count, width, height: area / width });
	};
	characters.forEach(({ character, share, surprisal }, i) => {
		if (waiting.width === 0) waiting = { first: i, count: 0, width: 0, area: 0 };
		const { first, count, width, area } = waiting;
		waiting = { first, count: count + 1, width: width + share, area: area + share * surprisal };
		listed += share * surprisal;
		if (waiting.width < NARROWEST) return;
		put(count === 0 ? sign(character) : '…');
		waiting = { first: i + 1, count: 0, width: 0, area: 0 };
	});
	// What is left, and what is not even listed.
	waiting = {
		...waiting,
		first: characters.length - waiting.count,
		width: waiting.width + others.share,
		area: waiting.area + (others.kinds > 0 ? order0 - listed : 0)
	};
	put('…');
	return blocks;
}
