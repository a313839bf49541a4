import { htmlLang, type Lang } from '$lib/i18n/lang';
import { publicFamily } from './marks';
import { Redrawing } from './redraw';
import { wrap } from './wrap';

/** What stands around a widget's charts in its picture. */
export interface Caption {
	readonly title: string;
	/** What the picture shows. */
	readonly sentence: string;
	/** Where it comes from, as an address; empty where the course isn’t published. */
	readonly source: string;
	readonly lang: Lang;
}

export interface Picture {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

const MARGIN = 20;
/** Between rows of charts, and around the words. */
const GAP = 16;
/** Captions need some width, however narrow the chart is. */
const NARROWEST = 320;

interface Row {
	readonly charts: readonly Element[];
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Charts that stand side by side stay so; the controls between them are left out, and so is their room. */
function rowsOf(charts: readonly Element[]): Row[] {
	const rows: Row[] = [];
	const placed = charts
		.map((chart) => ({ chart, box: chart.getBoundingClientRect() }))
		.filter(({ box }) => box.width > 0 && box.height > 0)
		.sort((a, b) => a.box.top - b.box.top);
	for (const { chart, box } of placed) {
		const row = rows.at(-1);
		if (!row || box.top >= row.bottom - 1) {
			const { left, top, right, bottom } = box;
			rows.push({ charts: [chart], left, top, right, bottom });
			continue;
		}
		rows[rows.length - 1] = {
			charts: [...row.charts, chart],
			left: Math.min(row.left, box.left),
			top: row.top,
			right: Math.max(row.right, box.right),
			bottom: Math.max(row.bottom, box.bottom)
		};
	}
	return rows;
}

/** A colour of the look. */
function colour(figure: Element, name: string): string {
	const probe = document.createElement('span');
	probe.style.color = `var(${name})`;
	figure.append(probe);
	const { color } = getComputedStyle(probe);
	probe.remove();
	return color;
}

/**
 * Everything in the figure that is marked `data-picture`, as one SVG that stands alone: in the language and width of
 * this moment, with title, sentence and source; dark on white in every theme, as on paper, where pictures end up.
 */
export function pictureOf(figure: Element, caption: Caption): Picture {
	// The figure takes its colours for paper, and what scrolls on the page is laid open while it is measured and drawn; nothing is painted in between.
	figure.toggleAttribute('data-drawing', true);
	try {
		return drawn(figure, caption);
	} finally {
		figure.toggleAttribute('data-drawing', false);
	}
}

function drawn(figure: Element, { title, sentence, source, lang }: Caption): Picture {
	const family = getComputedStyle(figure).fontFamily;
	const ink = colour(figure, '--ink');
	const soft = colour(figure, '--ink-soft');
	const charts = [...figure.querySelectorAll('[data-picture]')].filter(
		(chart) => !chart.parentElement?.closest('[data-picture]')
	);
	const rows = rowsOf(charts);
	const inner = Math.ceil(Math.max(NARROWEST, ...rows.map(({ left, right }) => right - left)));
	const width = inner + 2 * MARGIN;

	const drawing = new Redrawing();
	const { root } = drawing;
	drawing.append(root, 'title', {}).textContent = title;
	drawing.append(root, 'desc', {}).textContent = `${sentence} ${source}`.trim();
	const paper = drawing.append(root, 'rect', { fill: colour(figure, '--paper') });

	let y = MARGIN;
	const write = (text: string, size: number, weight: number, fill: string) => {
		const measure = (line: string) => drawing.measure(line, `${weight} ${size}px ${family}`).width;
		for (const line of wrap(text, inner, measure)) {
			const written = drawing.append(root, 'text', {
				x: MARGIN,
				y: y + size,
				fill,
				'font-family': publicFamily(family),
				'font-size': size,
				'font-weight': weight
			});
			drawing.write(written, line, family);
			y += Math.round(1.45 * size);
		}
	};

	write(title, 17, 600, ink);
	for (const { charts, left, top, bottom } of rows) {
		y += GAP;
		for (const chart of charts) drawing.draw(chart, root, { x: left - MARGIN, y: top - y });
		y += bottom - top;
	}
	y += GAP;
	write(sentence, 14, 400, ink);
	y += GAP / 4;
	if (source) write(source, 12, 400, soft);

	const height = Math.ceil(y + MARGIN - GAP / 4);
	for (const [name, value] of Object.entries({
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		role: 'img',
		'xml:lang': htmlLang[lang]
	})) {
		root.setAttribute(name, String(value));
	}
	paper.setAttribute('width', String(width));
	paper.setAttribute('height', String(height));
	return { svg: new XMLSerializer().serializeToString(drawing.document), width, height };
}

/** The picture as a file. */
export function svgFile({ svg }: Picture): Blob {
	return new Blob([svg], { type: 'image/svg+xml' });
}

/** The picture as an address, for an `<img>`. */
export function address({ svg }: Picture): string {
	return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** The same in pixels, two for each of the screen's: sharp in a slide, too. */
export async function pngFile(picture: Picture, scale = 2): Promise<Blob> {
	const { width, height } = picture;
	const image = new Image();
	image.src = address(picture);
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = scale * width;
	canvas.height = scale * height;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) =>
		canvas.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))),
			'image/png'
		)
	);
}
