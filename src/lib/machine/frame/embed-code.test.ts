import { describe, expect, it } from 'vitest';
import { embedAddress, embedCode } from './embed-code';

describe('embedAddress', () => {
	it('names the widget, the language and what differs from its defaults, after a check', () => {
		expect(
			embedAddress('https://example.org/course/', 'entropy', 'zh', { p: '0.5,0.5', unit: 'bit' })
		).toMatch(
			/^https:\/\/example\.org\/course\/embed\/v1\/entropy\/\?check=[a-z0-9]{6}&lang=zh&p=0\.5,0\.5&unit=bit$/
		);
	});

	it('escapes what an address may not hold', () => {
		expect(embedAddress('/', 'text', 'en', { text: 'a&b' })).toMatch(/&lang=en&text=a%26b$/);
	});
});

describe('embedCode', () => {
	it('gives an iframe with a title', () => {
		expect(embedCode('https://example.org/?a=1&b=2', 'Entropy of "p"', 640)).toBe(
			'<iframe src="https://example.org/?a=1&amp;b=2" title="Entropy of &quot;p&quot;" width="100%" height="640" style="border:0" loading="lazy"></iframe>'
		);
	});
});
