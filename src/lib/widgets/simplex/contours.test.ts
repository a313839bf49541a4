import { describe, expect, it } from 'vitest';
import { contoursOf, HEIGHT, triangle, WIDTH } from './contours';
import { fields } from './definition';

const states = [
	[0.2, 0.3, 0.5],
	[1 / 3, 1 / 3, 1 / 3],
	[0.98, 0.01, 0.01],
	[0, 0.5, 0.5],
	[0, 0, 1]
];

describe('contoursOf', () => {
	it.each(fields)('draws %s with whole numbers, within the triangle’s box', (field) => {
		for (const p of states) {
			for (const unit of ['nat', 'bit'] as const) {
				for (const { path } of contoursOf(field, p, unit)) {
					if (path === triangle) continue;
					const [, x, y, steps] = /M(\d+),(\d+)l([-\d, ]*)z$/.exec(path) ?? [];
					let [atX, atY] = [Number(x), Number(y)];
					for (const [dx, dy] of steps.split(' ').map((step) => step.split(',').map(Number))) {
						[atX, atY] = [atX + dx, atY + dy];
						expect(atX).toBeGreaterThanOrEqual(0);
						expect(atX).toBeLessThanOrEqual(WIDTH);
						expect(atY).toBeGreaterThanOrEqual(0);
						expect(atY).toBeLessThanOrEqual(HEIGHT);
					}
				}
			}
		}
	});

	it.each(fields)('labels %s where there is room: no two labels meet', (field) => {
		for (const p of states) {
			const labels = contoursOf(field, p, 'nat').flatMap(({ label }) => (label ? [label] : []));
			labels.forEach(([x, y], i) => {
				for (const [a, b] of labels.slice(0, i)) expect(Math.hypot(a - x, b - y)).toBeGreaterThan(0.07);
			});
		}
		expect(contoursOf(field, states[0], 'nat').filter(({ label }) => label).length).toBeGreaterThan(2);
	});

	it.each(['cross-entropy', 'kl-from'] as const)('labels %s wherever p lies, at a corner too', (field) => {
		for (const p of [...states, [1, 0, 0], [0, 1, 0], [0.5, 0, 0.5], [0.01, 0.98, 0.01]]) {
			for (const unit of ['nat', 'bit'] as const) {
				const labels = contoursOf(field, p, unit).filter(({ label }) => label);
				expect(labels.length, p.join()).toBeGreaterThan(2);
			}
		}
	});

	it('keeps labels off p and its letter', () => {
		const p = [0, 0.5, 0.5];
		for (const { label } of contoursOf('kl-from', p, 'nat')) {
			if (label) expect(Math.hypot(label[0] - 0.75, label[1] - 0.5)).toBeGreaterThan(0.07);
		}
	});

	it('tints all of the triangle where D(·‖p) is infinite all around', () => {
		const certain = contoursOf('kl-to', [0, 0, 1], 'nat');
		expect(certain.map(({ path }) => path)).toEqual(certain.map(() => triangle));
		expect(certain).toHaveLength(contoursOf('kl-to', [0, 0.5, 0.5], 'nat').length);
	});

	it('draws few lines and sends few bytes', () => {
		for (const field of fields) {
			const contours = contoursOf(field, states[0], 'nat');
			expect(contours.length).toBeLessThan(14);
			expect(contours.map(({ path }) => path).join('').length).toBeLessThan(6000);
		}
	});
});
