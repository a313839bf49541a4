import type { HuffmanNode } from '$lib/math';

/** A node's name: the blocks below it. */
export function nodeName(node: HuffmanNode, blockNames: readonly string[]): string {
	if ('symbol' in node) return blockNames[node.symbol];
	const below = leavesOf(node).map((symbol) => blockNames[symbol]);
	return below.length > 4 ? `${below.slice(0, 3).join('+')}+…` : below.join('+');
}

function leavesOf(node: HuffmanNode): number[] {
	return 'symbol' in node ? [node.symbol] : [...leavesOf(node.zero), ...leavesOf(node.one)];
}
