import type { CodeWords, HuffmanBranch, HuffmanCode, HuffmanNode } from '$lib/math';

/** A place in the tree's picture: across from 0, the root, to 1, the leaves; down in rows. */
export interface Place {
	readonly node: HuffmanNode;
	readonly across: number;
	readonly row: number;
}

/** A line from a branch to one of the two nodes below it. */
export interface Twig {
	readonly from: Place;
	readonly to: Place;
	readonly bit: '0' | '1';
	/** The merge that drew it, counted from 1. */
	readonly merge: number;
}

export interface TreePlaces {
	/** The leaves from top to bottom: in the order of their words, so that no lines cross. */
	readonly leaves: readonly Place[];
	/** The branches in the order of the merges. */
	readonly branches: readonly Place[];
	/** Two for each branch, in the order of the merges. */
	readonly twigs: readonly Twig[];
}

/**
 * Where the nodes of the whole tree stand, root on the left: a leaf in a row of its own, a branch half way between the
 * two nodes below it and as far left as the longest way down from it asks. While merging goes on, the merges to come
 * are left out; so nothing that is there ever moves.
 */
export function placed({ tree, merges }: HuffmanCode): TreePlaces {
	const places = new Map<HuffmanNode, Place>();
	const leaves: Place[] = [];
	const height = heightOf(tree);

	function put(node: HuffmanNode): { row: number; height: number } {
		if ('symbol' in node) {
			const leaf = { node, across: 1, row: leaves.length };
			leaves.push(leaf);
			places.set(node, leaf);
			return { row: leaf.row, height: 0 };
		}
		const zero = put(node.zero);
		const one = put(node.one);
		const here = { row: (zero.row + one.row) / 2, height: 1 + Math.max(zero.height, one.height) };
		places.set(node, { node, across: 1 - here.height / height, row: here.row });
		return here;
	}
	put(tree);

	const placeOf = (node: HuffmanNode) => places.get(node)!;
	return {
		leaves,
		branches: merges.map(placeOf),
		twigs: merges.flatMap((branch: HuffmanBranch, index) =>
			(['zero', 'one'] as const).map((side) => ({
				from: placeOf(branch),
				to: placeOf(branch[side]),
				bit: side === 'zero' ? ('0' as const) : ('1' as const),
				merge: index + 1
			}))
		)
	};
}

function heightOf(node: HuffmanNode): number {
	return 'symbol' in node ? 0 : 1 + Math.max(heightOf(node.zero), heightOf(node.one));
}

/** The part of each word that is known after the first `step` merges: its end. */
export function knownEnds(words: CodeWords, { merges }: HuffmanCode, step: number): (string | null)[] {
	const bits = words.map((): number => 0);
	for (const branch of merges.slice(0, step)) {
		for (const symbol of symbolsBelow(branch)) bits[symbol]++;
	}
	return words.map((word, i) => (word === null ? null : word.slice(word.length - bits[i])));
}

function symbolsBelow(node: HuffmanNode): number[] {
	return 'symbol' in node ? [node.symbol] : [...symbolsBelow(node.zero), ...symbolsBelow(node.one)];
}
