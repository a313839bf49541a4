import { expect, it } from 'vitest';
import { holds } from './filter';

it.each([
	['', true],
	['  ', true],
	['ENTROPY', true],
	['entropie', false],
	['coin of', true],
	['coin two', false],
	['硬币', true],
	['ｅｎｔｒｏｐｙ', true],
	['kullback leibler', true],
	['Küllback', true]
])('the gallery filtered by “%s” keeps a card with all its words: %s', (wanted, kept) => {
	expect(holds('binary-entropy Entropy of a coin 一枚硬币的熵 Kullback–Leibler', wanted)).toBe(kept);
});
