import { describe, expect, it } from 'vitest';
import { expectClose } from './expect-close.test-helper';
import { entropy, sampler, textEntropy, uniform } from './index';

/** H(X | k characters before), counted in the plainest way. */
function conditionalEntropy(text: string, order: number): number {
	const after = new Map<string, Map<string, number>>();
	const characters = Array.from(text);
	for (let i = order; i < characters.length; i++) {
		const context = characters.slice(i - order, i).join('');
		const counts = after.get(context) ?? new Map<string, number>();
		counts.set(characters[i], (counts.get(characters[i]) ?? 0) + 1);
		after.set(context, counts);
	}
	let total = 0;
	for (const counts of after.values()) {
		const n = [...counts.values()].reduce((a, b) => a + b);
		total += (n / (characters.length - order)) * entropy([...counts.values()].map((count) => count / n));
	}
	return total;
}

function randomText(length: number, alphabet: string, seed: number): string {
	const next = uniform(seed);
	const letters = Array.from(alphabet);
	return Array.from({ length }, () => letters[Math.floor(next() * letters.length)]).join('');
}

const ideographs = Array.from({ length: 20_000 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');

describe('textEntropy(text)', () => {
	it('is 1 bit a character for abababab at order 0, and 0 once a neighbour is known', () => {
		const { orders } = textEntropy('abababab', 'bit');
		expect(orders).toEqual([
			{ entropy: 1, bits: 8 },
			{ entropy: 0, bits: 1 },
			{ entropy: 0, bits: 1 }
		]);
	});

	it('is the conditional entropy given 0, 1 or 2 characters before', () => {
		for (const text of [
			'abracadabra',
			'the theory of the thing',
			'上善若水。水善利万物而不争，处众人之所恶，故几于道。',
			randomText(2000, 'aab 熵👍', 1),
			// Thousands of contexts before the same few characters.
			Array.from(randomText(4000, ideographs, 3)).join('a')
		]) {
			textEntropy(text).orders.forEach(({ entropy }, order) => {
				expectClose(entropy, conditionalEntropy(text, order), 1e-11);
			});
		}
	});

	it('is the entropy of the frequencies at order 0', () => {
		const { orders } = textEntropy('abracadabra', 'bit');
		expectClose(orders[0].entropy, entropy([5 / 11, 2 / 11, 2 / 11, 1 / 11, 1 / 11], 'bit'));
		expectClose(orders[0].bits, 11 * orders[0].entropy);
	});

	it("pays for the first characters at the lower orders' price", () => {
		const text = 'abracadabra';
		const [zero, one, two] = textEntropy(text, 'bit').orders;
		const first = Math.log2(11 / 5);
		// Of the four characters that follow an a, two are b.
		const second = Math.log2(4 / 2);
		expectClose(zero.bits, 11 * zero.entropy);
		expectClose(one.bits, first + 10 * one.entropy);
		expectClose(two.bits, first + second + 9 * two.entropy);
	});

	it('never grows with the order in its ideal size', () => {
		for (let seed = 0; seed < 40; seed++) {
			const text = randomText(1 + seed * 3, 'abcd'.slice(0, 1 + (seed % 4)), seed);
			const [zero, one, two] = textEntropy(text).orders.map(({ bits }) => bits);
			expect(one).toBeLessThanOrEqual(zero + 1e-9);
			expect(two).toBeLessThanOrEqual(one + 1e-9);
		}
	});

	it('comes near the entropy of the source that a long text was drawn from', () => {
		const p = [0.5, 0.25, 0.25];
		const draw = sampler(p, 2);
		const text = Array.from({ length: 50_000 }, () => 'xyz'[draw()]).join('');
		for (const order of textEntropy(text).orders) expect(order.entropy).toBeCloseTo(entropy(p), 2);
	});

	it('counts characters as readers do, the most frequent first', () => {
		expect(textEntropy('b👍🏽aa👍🏽c')).toMatchObject({
			length: 6,
			distinct: 4,
			counts: [
				{ symbol: '👍🏽', count: 2 },
				{ symbol: 'a', count: 2 },
				{ symbol: 'b', count: 1 },
				{ symbol: 'c', count: 1 }
			]
		});
	});

	it.each([
		['abc', 3],
		['é', 2],
		['熵', 3],
		['👍', 4],
		['\ud800', 3]
	])('gives the size in UTF-8 of %j', (text, bytes) => {
		expect(textEntropy(text).utf8Bytes).toBe(bytes);
	});

	it.each(['', 'a', 'aaaa'])('is 0, not -0 or NaN, for %j', (text) => {
		const nothing = { entropy: 0, bits: 0 };
		expect(textEntropy(text).orders).toEqual([nothing, nothing, nothing]);
	});

	it('is 0 at the orders that a short text has no contexts for', () => {
		expect(textEntropy('ab', 'bit').orders).toEqual([
			{ entropy: 1, bits: 2 },
			{ entropy: 0, bits: 1 },
			{ entropy: 0, bits: 1 }
		]);
	});

	it('is in nats unless bits are asked for; sizes are in bits', () => {
		expectClose(textEntropy('ab').orders[0].entropy, Math.LN2);
		expect(textEntropy('ab').orders[0].bits).toBe(2);
		expect(() => textEntropy('ab', 'bits' as 'bit')).toThrow(RangeError);
	});

	it.each([
		['few characters', 'etaoin shrdlu'],
		['every ideograph', ideographs],
		['joined emoji', '👩‍👧🇫🇷']
	])('takes time in proportion to the text: 200,000 units of %s', (_, alphabet) => {
		const text = randomText(200_000, alphabet, 9).slice(0, 200_000);
		const before = process.cpuUsage();
		textEntropy(text);
		// Microseconds: far more than it takes, far less than anything quadratic would.
		expect(process.cpuUsage(before).user).toBeLessThan(3e6);
	});
});
