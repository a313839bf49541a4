import { describe, expect, it } from 'vitest';
import { thumbnail } from './thumbnail';

const plot = (inside: string) =>
	`<div class="plot to-scale svelte-1" data-picture=""><svg>${inside}</svg></div>`;

describe('thumbnail', () => {
	it('is the first plot, whole', () => {
		expect(thumbnail(`<p>words</p>${plot('<g><div></div></g>')}<div></div>${plot('')}`)).toBe(
			'<div class="plot to-scale svelte-1"><svg><g><div></div></g></svg></div>'
		);
	});

	it('is the first plot of what follows from bars to set', () => {
		const bars = plot('<rect x="0" class="bar svelte-1"></rect>');
		expect(thumbnail(bars + plot('<path></path>') + plot(''))).toContain('<path>');
		expect(thumbnail(bars)).toContain('class="bar');
	});

	it('is the first of what belongs to the picture where there is no plot', () => {
		expect(thumbnail('<p>no</p><ul class="a" data-picture=""><li>yes</li></ul>')).toBe(
			'<ul class="a"><li>yes</li></ul>'
		);
	});

	it('has nothing in it to focus, name or speak', () => {
		expect(
			thumbnail(plot('<g role="slider" tabindex="0" aria-label="p" aria-valuenow="1" class="b"></g><!--]-->'))
		).toBe('<div class="plot to-scale svelte-1"><svg><g class="b"></g></svg></div>');
	});

	it('is nothing for a widget without a picture', () => {
		expect(thumbnail('<p>words</p>')).toBeUndefined();
	});
});
