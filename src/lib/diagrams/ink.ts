/*
 * How diagrams are inked. They are drawn once, while a page is built, and stand in lessons and definitions alike, wherever these
 * are shown: so their looks travel with them, as style attributes that name the course's tokens.
 */

const text = (size: number, colour = '--ink') => `font: ${size}px var(--face-ui); fill: var(${colour})`;

export const ink = {
	text: text(13),
	soft: text(12, '--ink-soft'),
	p: text(13, '--p'),
	q: text(13, '--q'),
	price: text(13, '--price'),
	bad: text(12, '--bad'),
	strong: 'font: 600 14px var(--face-ui); fill: var(--ink)',
	mono: 'font: 12.5px var(--face-mono); fill: var(--ink)',
	math: 'font: italic 14px var(--face-text); fill: var(--ink)',
	axis: 'stroke: var(--edge); fill: none',
	rule: 'stroke: var(--rule); fill: none',
	line: 'stroke: var(--ink-soft); fill: none',
	box: 'stroke: var(--edge); fill: var(--wash)',
	dashed: 'stroke: var(--ink-soft); stroke-dasharray: 4 3; fill: none',
	pFill: 'fill: var(--p-wash); stroke: var(--p); stroke-width: 1.5',
	qFill: 'fill: var(--q-wash); stroke: var(--q); stroke-width: 1.5',
	priceFill: 'fill: var(--price-wash); stroke: var(--price); stroke-width: 1.5',
	pLine: 'stroke: var(--p); stroke-width: 2; fill: none',
	qLine: 'stroke: var(--q); stroke-width: 2; stroke-dasharray: 6 3; fill: none',
	priceLine: 'stroke: var(--price); stroke-width: 2; fill: none'
} as const;
