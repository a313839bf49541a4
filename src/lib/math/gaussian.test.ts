import { describe, expect, it } from 'vitest';
import { loadReference } from '../../../tests/reference/load';
import { expectClose, expectReference } from './expect-close.test-helper';
import { density, gaussianKl, logDensity, type Gaussian, type GaussianMixture } from './index';
import { itMeasuresInNatsOrBits } from './information.test-helper';

interface KlCase {
	p: [number, number];
	q: [number, number];
	kl: number;
}

const standard: Gaussian = { mean: 0, std: 1 };
const twoHumps: GaussianMixture = [
	{ weight: 0.25, mean: -2, std: 0.5 },
	{ weight: 0.75, mean: 3, std: 2 }
];

describe('density(x, gaussian or mixture)', () => {
	it("is a Gaussian's bell", () => {
		expectClose(density(0, standard), 1 / Math.sqrt(2 * Math.PI));
		expectClose(density(7, { mean: 3, std: 2 }), Math.exp(-2) / (2 * Math.sqrt(2 * Math.PI)));
	});

	it('is the weighted sum of the humps', () => {
		for (const x of [-3, -2, 0, 1.7, 9]) {
			const [first, second] = twoHumps;
			expectClose(density(x, twoHumps), 0.25 * density(x, first) + 0.75 * density(x, second));
		}
	});

	it('has an integral of 1', () => {
		let total = 0;
		for (let i = 0; i < 4000; i++) total += density(-20 + i / 100, twoHumps) / 100;
		expectClose(total, 1, 1e-11);
	});

	it('does not count a hump of weight 0', () => {
		const only = [
			{ weight: 0, mean: 5, std: 1 },
			{ weight: 1, mean: 0, std: 1 }
		];
		expect(density(5, only)).toBe(density(5, standard));
	});
});

describe('logDensity(x, gaussian or mixture)', () => {
	it('is the logarithm of the density', () => {
		for (const x of [-3, 0, 4]) expectClose(logDensity(x, twoHumps), Math.log(density(x, twoHumps)));
	});

	it('is a number where the density has become 0', () => {
		expect(density(1000, standard)).toBe(0);
		expectClose(logDensity(1000, standard), -500_000 - Math.log(2 * Math.PI) / 2);
		// 500 of the far hump's standard deviations away, where the near one's density is nothing beside it.
		expectClose(logDensity(1003, twoHumps), Math.log(0.75 / 2) - 125_000 - Math.log(2 * Math.PI) / 2);
	});
});

describe('gaussianKl(p, q)', () => {
	it('equals the reference', () => {
		for (const { p, q, kl } of loadReference<KlCase>('gaussian_kl')) {
			expectReference(gaussianKl({ mean: p[0], std: p[1] }, { mean: q[0], std: q[1] }), kl);
		}
	});

	it('is 0 when p = q, and not symmetric', () => {
		expect(gaussianKl({ mean: 3, std: 0.2 }, { mean: 3, std: 0.2 })).toBe(0);
		expect(gaussianKl(standard, { mean: 0, std: 2 }).toFixed(4)).toBe('0.3181');
		expect(gaussianKl({ mean: 0, std: 2 }, standard).toFixed(4)).toBe('0.8069');
	});

	it('does not change when both are shifted or stretched', () => {
		const here = gaussianKl({ mean: -1.5, std: 0.5 }, { mean: 2, std: 3 });
		expectClose(gaussianKl({ mean: -1.5 * 8 + 4, std: 4 }, { mean: 20, std: 24 }), here);
	});

	// mpmath, 450 digits, r = mpf(s1)/mpf(s2): (r*r - 1)/2 - log(r)
	it.each([
		[1 + 1e-9, 1, 1.0000001651474154e-18],
		[1, 1.05, 0.0023049033984569502],
		[0.95, 1, 0.002543294387550538],
		[1e-200, 1e200, 920.5340371976183]
	])('keeps its digits however close or far apart the two are: %d, %d', (p, q, expected) => {
		expectClose(gaussianKl({ mean: 0, std: p }, { mean: 0, std: q }), expected);
	});

	itMeasuresInNatsOrBits((unit) => gaussianKl(standard, { mean: 1, std: 2 }, unit));

	it.each([
		[{ mean: NaN, std: 1 }, 'p.mean is NaN; a mean is a finite number'],
		[{ mean: 0, std: 0 }, 'p.std is 0; a standard deviation is a positive finite number'],
		[{ mean: 0, std: -1 }, 'p.std is -1; a standard deviation is a positive finite number'],
		[{ mean: 0, std: Infinity }, 'p.std is Infinity; a standard deviation is a positive finite number']
	])('throws a RangeError for p = %j', (p, message) => {
		expect(() => gaussianKl(p, standard)).toThrow(new RangeError(message));
		expect(() => gaussianKl(standard, p)).toThrow(new RangeError(message.replace('p.', 'q.')));
	});
});
