import { describe, expect, it } from 'vitest';
import { areaBlocks } from './blocks';
import definition from './definition';

const blocksOf = (text: string) => {
	const figures = definition.compute({ text, order: '0', unit: 'bit' }, new Map());
	return { figures, blocks: areaBlocks(figures) };
};
const rare = Array.from({ length: 900 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');

describe('areaBlocks', () => {
	it('are one a character where all are frequent', () => {
		const { blocks } = blocksOf('abracadabra');
		expect(blocks.map(({ name }) => name)).toEqual(['a', 'b', 'r', 'c', 'd']);
		expect(blocks.map(({ first, count }) => [first, count])).toEqual([
			[0, 1],
			[1, 1],
			[2, 1],
			[3, 1],
			[4, 1]
		]);
	});

	it.each(['abracadabra', 'aab'.repeat(300) + rare, rare, 'a'])(
		'fill the width, and their areas add up to the entropy',
		(text) => {
			const { figures, blocks } = blocksOf(text);
			expect(blocks.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1, 9);
			expect(blocks.reduce((sum, { width, height }) => sum + width * height, 0)).toBeCloseTo(
				figures.order0,
				9
			);
		}
	);

	it('hold rare characters together, so that no block is a hair', () => {
		const { blocks } = blocksOf('aab'.repeat(300) + rare);
		expect(blocks.slice(0, 3).map(({ name }) => name)).toEqual(['a', 'b', '…']);
		for (const { width } of blocks) expect(width).toBeGreaterThanOrEqual(0.01 - 1e-9);
	});

	it('are none for no text', () => {
		expect(blocksOf('').blocks).toEqual([]);
	});
});
