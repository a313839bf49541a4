/*
 * Draws what stands on the screen once more as plain SVG: every style resolved to what it is now, every length in
 * pixels, nothing that needs this page's style sheets, so that the file looks the same wherever it is opened.
 */

import { partsOf, publicFamily } from './marks';
import { blockOf, piecesOf, type Piece } from './pieces';

const NS = 'http://www.w3.org/2000/svg';

/** Presentation properties that children inherit, with their initial values. */
const inherited: Readonly<Record<string, string>> = {
	fill: 'rgb(0, 0, 0)',
	'fill-opacity': '1',
	'font-family': '',
	'font-size': '',
	'font-style': 'normal',
	'font-variant': 'normal',
	'font-weight': '400',
	'paint-order': 'normal',
	'shape-rendering': 'auto',
	stroke: 'none',
	'stroke-dasharray': 'none',
	'stroke-linecap': 'butt',
	'stroke-linejoin': 'miter',
	'stroke-opacity': '1',
	'stroke-width': '1px',
	'text-anchor': 'start'
};

/** Those that they do not. */
const own: Readonly<Record<string, string>> = {
	'dominant-baseline': 'auto',
	'image-rendering': 'auto',
	opacity: '1',
	'vector-effect': 'none'
};

const lengths = [
	'x',
	'y',
	'width',
	'height',
	'x1',
	'y1',
	'x2',
	'y2',
	'cx',
	'cy',
	'r',
	'rx',
	'ry',
	'dx',
	'dy'
];
const asTheyAre = [
	'id',
	'd',
	'points',
	'transform',
	'viewBox',
	'preserveAspectRatio',
	'clip-path',
	'clipPathUnits',
	'patternUnits',
	'patternContentUnits',
	'patternTransform',
	'offset',
	'gradientUnits',
	'gradientTransform'
];
const shapes = new Set(['rect', 'circle', 'ellipse', 'line', 'path', 'polygon', 'polyline']);
const nothing = new Set(['none', 'transparent', 'rgba(0, 0, 0, 0)']);

export interface Place {
	readonly x: number;
	readonly y: number;
}

/** A line of text in the making. */
interface Line {
	readonly element: Element;
	/** Whose line it is. */
	readonly block: Element | null;
	readonly look: Readonly<Record<string, string>>;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly left: number;
	/** The end and the baseline of its last piece, and whether white space follows that. */
	right: number;
	y: number;
	spaced: boolean;
}

const anchors: Readonly<Record<string, Line['anchor']>> = { center: 'middle', right: 'end', end: 'end' };
/** Shifts that nobody sees, in pixels. */
const UNSEEN = 0.5;

const short = (value: number) => String(Number(value.toFixed(2)));

export function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): Element {
	for (const [name, value] of Object.entries(attributes)) {
		element.setAttribute(name, typeof value === 'number' ? short(value) : value);
	}
	return element;
}

/** A picture in the making: a document of its own, so that nothing in it is styled or loaded by this page. */
export class Redrawing {
	readonly document = document.implementation.createDocument(NS, 'svg');
	readonly root = this.document.documentElement;
	readonly #definitions = this.append(this.root, 'defs', {});
	readonly #defined = new Set<string>();
	#line: Line | undefined;
	readonly #ruler = document.createElement('canvas').getContext('2d');

	append(parent: Element, name: string, attributes: Readonly<Record<string, string | number>>): Element {
		const element = setAll(this.document.createElementNS(NS, name), attributes);
		parent.append(element);
		return element;
	}

	/** Puts a text into a `<text>` or `<tspan>`; a `font-family` of a Chinese page gives its marks a Chinese face. */
	write(into: Element, text: string, fontFamily: string): void {
		for (const part of partsOf(text, fontFamily)) {
			if (part.family === undefined) into.append(part.text);
			else this.append(into, 'tspan', { 'font-family': part.family }).textContent = part.text;
		}
	}

	/** Width and ascent of a text in a CSS `font`. */
	measure(text: string, font: string): { width: number; ascent: number; height: number } {
		if (!this.#ruler) return { width: 0, ascent: 0, height: 0 };
		this.#ruler.font = font;
		const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = this.#ruler.measureText(text);
		return { width, ascent: fontBoundingBoxAscent, height: fontBoundingBoxAscent + fontBoundingBoxDescent };
	}

	/** Draws an element and all that is in it; `from` on the screen becomes the parent's 0, 0. */
	draw(element: Element, parent: Element, from: Place): void {
		const style = getComputedStyle(element);
		if (isHidden(style)) return;
		const box = element.getBoundingClientRect();
		const place = { x: box.x - from.x, y: box.y - from.y, width: box.width, height: box.height };
		if (element instanceof SVGSVGElement) {
			this.#drawing(element, parent, place);
			return;
		}
		const group = style.opacity === '1' ? parent : this.append(parent, 'g', { opacity: style.opacity });
		this.#box(style, group, place);
		const image = imageOf(element);
		if (image) {
			this.append(group, 'image', {
				...place,
				href: image,
				'image-rendering': style.imageRendering,
				preserveAspectRatio: 'none'
			});
		}
		for (const child of element.childNodes) {
			if (child instanceof Element) this.draw(child, group, from);
			else if (child instanceof Text) this.#text(child, style, group, from);
		}
	}

	/** Background, border and outline of an HTML element. */
	#box(style: CSSStyleDeclaration, parent: Element, place: Place & { width: number; height: number }): void {
		const { x, y, width, height } = place;
		const rx = Math.min(parseFloat(style.borderTopLeftRadius) || 0, height / 2);
		if (!nothing.has(style.backgroundColor)) {
			this.append(parent, 'rect', { x, y, width, height, rx, fill: style.backgroundColor });
		}
		const sides = (['top', 'right', 'bottom', 'left'] as const).map((side) => ({
			side,
			width:
				style.getPropertyValue(`border-${side}-style`) === 'none' ? 0 : pixels(style, `border-${side}-width`),
			color: style.getPropertyValue(`border-${side}-color`)
		}));
		const [first] = sides;
		if (first.width > 0 && sides.every((side) => side.width === first.width && side.color === first.color)) {
			this.#frame(parent, place, -first.width / 2, rx, first);
		} else {
			for (const side of sides.filter(({ width }) => width > 0)) {
				const inset = side.width / 2;
				const line = {
					top: { x1: x, x2: x + width, y1: y + inset, y2: y + inset },
					bottom: { x1: x, x2: x + width, y1: y + height - inset, y2: y + height - inset },
					left: { x1: x + inset, x2: x + inset, y1: y, y2: y + height },
					right: { x1: x + width - inset, x2: x + width - inset, y1: y, y2: y + height }
				}[side.side];
				this.append(parent, 'line', { ...line, stroke: side.color, 'stroke-width': side.width });
			}
		}
		if (style.outlineStyle !== 'none') {
			const outline = { width: pixels(style, 'outline-width'), color: style.outlineColor };
			this.#frame(parent, place, pixels(style, 'outline-offset') + outline.width / 2, rx, outline);
		}
	}

	#frame(
		parent: Element,
		{ x, y, width, height }: Place & { width: number; height: number },
		out: number,
		rx: number,
		stroke: { width: number; color: string }
	): void {
		this.append(parent, 'rect', {
			x: x - out,
			y: y - out,
			width: Math.max(0, width + 2 * out),
			height: Math.max(0, height + 2 * out),
			rx: Math.max(0, rx + out),
			fill: 'none',
			stroke: stroke.color,
			'stroke-width': stroke.width
		});
	}

	/**
	 * The lines of a text where the browser broke them. What goes on in a line that was begun joins it, so that another
	 * font moves the pieces of a formula along, and not into each other.
	 */
	#text(node: Text, style: CSSStyleDeclaration, parent: Element, from: Place): void {
		const block = blockOf(node);
		if (node.data.trim() === '') {
			if (this.#line?.block === block) this.#line.spaced = true;
			return;
		}
		for (const piece of piecesOf(node)) {
			const { ascent, height } = this.measure(piece.text, style.font);
			const y = piece.top - from.y + (piece.height - height) / 2 + ascent;
			const begun = this.#line;
			const goesOn =
				begun?.block === block &&
				begun?.element === parent.lastElementChild &&
				goesOnWith(begun, piece, y, style);
			const line = begun && goesOn ? begun : this.#begin(parent, block, piece, y, style);
			this.write(goesOn ? this.#next(line, piece, y, style) : line.element, piece.text, style.fontFamily);
			line.right = piece.right;
			line.y = y;
			line.spaced = piece.spaced.after;
			const x = { start: line.left, middle: (line.left + line.right) / 2, end: line.right }[line.anchor];
			setAll(line.element, { x: x - from.x });
			this.#line = line;
		}
	}

	#begin(
		parent: Element,
		block: Element | null,
		{ left, right }: Piece,
		y: number,
		style: CSSStyleDeclaration
	): Line {
		const look = lookOf(style);
		const anchor = anchors[style.textAlign] ?? 'start';
		const element = this.append(parent, 'text', { x: left, y, 'text-anchor': anchor, ...look });
		return { element, block, look, anchor, left, right, y, spaced: false };
	}

	/** Where the next piece of a line is written: a `<tspan>` if it looks different or stands apart. */
	#next(line: Line, { left, spaced }: Piece, y: number, style: CSSStyleDeclaration): Element {
		const space = line.spaced || spaced.before;
		if (space) line.element.append(' ');
		const dx = left - line.right - (space ? this.measure(' ', style.font).width : 0);
		const dy = y - line.y;
		const different = Object.entries(lookOf(style)).filter(([name, value]) => value !== line.look[name]);
		const apart = Object.entries({ dx, dy }).filter(([, by]) => Math.abs(by) >= UNSEEN);
		if (different.length === 0 && apart.length === 0) return line.element;
		return this.append(line.element, 'tspan', Object.fromEntries([...different, ...apart]));
	}

	/** A drawing that stands in HTML. */
	#drawing(svg: SVGSVGElement, parent: Element, place: Place & { width: number; height: number }): void {
		if (place.width === 0 || place.height === 0) return;
		this.#copy(svg, parent, inherited, place);
	}

	/** One element of a drawing, with its styles and lengths resolved. */
	#copy(
		element: Element,
		parent: Element,
		context: Readonly<Record<string, string>>,
		place?: Place & { width: number; height: number }
	): void {
		const style = getComputedStyle(element);
		if (element.localName === 'defs' || element.localName === 'pattern' || isHidden(style)) return;
		if (shapes.has(element.localName) && nothing.has(style.fill) && nothing.has(style.stroke)) return;
		const copy = this.append(parent, element.localName, {});
		const next = this.#styled(element, copy, style, context);
		if (element instanceof SVGSVGElement) {
			if (style.overflow === 'visible') copy.setAttribute('overflow', 'visible');
			if (isStretched(element)) {
				copy.removeAttribute('viewBox');
				copy.removeAttribute('preserveAspectRatio');
			}
		}
		if (place) setAll(copy, { ...place });
		if (element instanceof SVGPathElement && style.vectorEffect === 'non-scaling-stroke') {
			copy.setAttribute('d', unstretched(element));
			copy.removeAttribute('vector-effect');
		}
		this.#children(element, copy, next);
	}

	#children(element: Element, copy: Element, context: Readonly<Record<string, string>>): void {
		for (const child of element.childNodes) {
			if (child instanceof Element) this.#copy(child, copy, context);
			else if (child instanceof Text && (element.localName === 'text' || element.localName === 'tspan')) {
				this.write(copy, child.data.replace(/\s+/g, ' '), getComputedStyle(element).fontFamily);
			}
		}
	}

	/** Gives a copy its geometry and the styles it does not inherit. Returns what its children inherit. */
	#styled(
		element: Element,
		copy: Element,
		style: CSSStyleDeclaration,
		context: Readonly<Record<string, string>>
	): Readonly<Record<string, string>> {
		for (const name of asTheyAre) {
			const value = element.getAttribute(name);
			if (value !== null) copy.setAttribute(name, value);
		}
		for (const name of lengths) {
			if (element.hasAttribute(name)) copy.setAttribute(name, inPixels(element, name));
		}
		const next: Record<string, string> = { ...context };
		for (const name of Object.keys(inherited)) {
			const value =
				name === 'font-variant'
					? variant(style)
					: this.#paint(element, publicFamily(style.getPropertyValue(name)));
			if (value !== context[name]) copy.setAttribute(name, value);
			next[name] = value;
		}
		for (const [name, initial] of Object.entries(own)) {
			const value = style.getPropertyValue(name);
			if (value !== initial) copy.setAttribute(name, value);
		}
		return next;
	}

	/** A paint as a file has it; the pattern it names comes along. */
	#paint(element: Element, value: string): string {
		const id = /^url\("?#(.+?)"?\)/.exec(value)?.[1];
		if (id === undefined) return value;
		const root = element.getRootNode();
		const pattern = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
		if (pattern && !this.#defined.has(id)) {
			this.#defined.add(id);
			const copy = this.append(this.#definitions, pattern.localName, {});
			this.#children(pattern, copy, this.#styled(pattern, copy, getComputedStyle(pattern), inherited));
		}
		return `url(#${id})`;
	}
}

const pixels = (style: CSSStyleDeclaration, name: string) => parseFloat(style.getPropertyValue(name)) || 0;

/** Not there to see, or there for screen readers only. */
function isHidden(style: CSSStyleDeclaration): boolean {
	return (
		style.display === 'none' ||
		style.visibility === 'hidden' ||
		style.opacity === '0' ||
		style.clipPath.startsWith('inset(50%')
	);
}

function lookOf(style: CSSStyleDeclaration): Record<string, string> {
	return {
		fill: style.color,
		'font-family': publicFamily(style.fontFamily),
		'font-size': style.fontSize,
		'font-weight': style.fontWeight,
		'font-style': style.fontStyle,
		'font-variant': variant(style)
	};
}

/** Whether a piece stands right behind a line, be it raised or lowered. */
function goesOnWith(line: Line, { left }: Piece, y: number, style: CSSStyleDeclaration): boolean {
	const em = parseFloat(style.fontSize);
	const gap = left - line.right;
	return gap > -0.3 * em && gap < em && Math.abs(y - line.y) < 0.8 * em;
}

/** Figures of equal width: the one thing `font-variant` is used for. */
function variant(style: CSSStyleDeclaration): string {
	return style.fontVariantNumeric === 'normal' ? 'normal' : style.fontVariantNumeric;
}

function inPixels(element: Element, name: string): string {
	const animated: unknown = Reflect.get(element, name);
	if (animated instanceof SVGAnimatedLength) return short(animated.baseVal.value);
	if (animated instanceof SVGAnimatedLengthList) {
		return Array.from(animated.baseVal, ({ value }) => short(value)).join(' ');
	}
	return element.getAttribute(name) ?? '0';
}

/** A drawing whose only purpose is to stretch curves to the width there is. */
function isStretched(svg: SVGSVGElement): boolean {
	return (
		svg.getAttribute('preserveAspectRatio') === 'none' &&
		Array.from(svg.children).every(
			(child) => getComputedStyle(child).vectorEffect === 'non-scaling-stroke' && child.localName === 'path'
		)
	);
}

/** A stretched curve in the pixels of the drawing it stands in: not every program keeps a stroke's width otherwise. */
function unstretched(path: SVGPathElement): string {
	const drawing = path.ownerSVGElement;
	const outer = drawing?.parentNode;
	const d = path.getAttribute('d') ?? '';
	if (!drawing || !(outer instanceof SVGGraphicsElement) || /[a-bd-kn-pr-yAHVST]/.test(d)) return d;
	const matrix = outer
		.getScreenCTM()
		?.inverse()
		.multiply(path.getScreenCTM() ?? undefined);
	if (!matrix) return d;
	const [x, y] = [drawing.x.baseVal.value, drawing.y.baseVal.value];
	return d.replace(/(-?[\d.]+(?:e-?\d+)?)[\s,]*(-?[\d.]+(?:e-?\d+)?)/g, (_, a: string, b: string) => {
		const point = new DOMPoint(Number(a), Number(b)).matrixTransform(matrix);
		return `${short(point.x - x)},${short(point.y - y)}`;
	});
}

/** An image or a canvas as a data address, or undefined for anything else. */
function imageOf(element: Element): string | undefined {
	if (element instanceof HTMLCanvasElement) return element.toDataURL();
	if (!(element instanceof HTMLImageElement)) return undefined;
	if (element.currentSrc.startsWith('data:')) return element.currentSrc;
	const canvas = document.createElement('canvas');
	canvas.width = element.naturalWidth;
	canvas.height = element.naturalHeight;
	canvas.getContext('2d')?.drawImage(element, 0, 0);
	return canvas.toDataURL();
}
