import { vi } from 'vitest';

/** Frames that come when the test says so. */
let frames: (() => void)[] = [];
export const nextFrame = () => frames.splice(0).forEach((frame) => frame());

/** What a pointer says; the rest as a mouse with its left button pressed says it. */
type Said = Partial<Pick<PointerEvent, 'pointerId' | 'pointerType' | 'isPrimary' | 'button' | 'buttons'>> & {
	getCoalescedEvents?: () => unknown[];
};

export interface Table {
	/** The plane's box in the window. Tests move it as scrolling does. */
	readonly box: { left: number; top: number; width: number; height: number };
	readonly view: { offsetLeft: number; offsetTop: number; scale: number } & EventTarget;
	readonly window: EventTarget & { devicePixelRatio: number };
	readonly element: { isConnected: boolean; captures: Set<number> };
	/** A press on the element, in this figure if it lies in one. */
	press(x: number, y: number, said?: Said, figure?: object): PointerEvent & { currentTarget: Element };
	/** What a pointer does anywhere in the window. */
	send(type: string, x?: number, y?: number, said?: Said): void;
	/** Takes every pointer away. */
	clear(): void;
}

/** A window with one element in it that can be pressed, whose drawing spans 200 by 100 pixels from (100, 200). */
export function layTable(): Table {
	frames = [];
	const box = { left: 100, top: 200, width: 200, height: 100 };
	const captures = new Set<number>();
	const drawing = { getBoundingClientRect: () => box };
	class SVGElement {
		figure: object | null = null;
		ownerSVGElement = drawing;
		isConnected = true;
		captures = captures;
		setPointerCapture = (pointerId: number) => captures.add(pointerId);
		closest = () => this.figure;
		hasPointerCapture = (pointerId: number) => captures.has(pointerId);
	}
	const element = new SVGElement();
	const view = Object.assign(new EventTarget(), { offsetLeft: 0, offsetTop: 0, scale: 1 });
	const window = Object.assign(new EventTarget(), { devicePixelRatio: 1, visualViewport: view });
	vi.stubGlobal('window', window);
	vi.stubGlobal('Element', SVGElement);
	vi.stubGlobal('SVGElement', SVGElement);
	vi.stubGlobal('getComputedStyle', () => ({ touchAction: 'pan-y' }));
	vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
	vi.stubGlobal('cancelAnimationFrame', () => (frames = []));

	const mouse = { pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 0, buttons: 1 };
	const fields = (x: number, y: number, said: Said) => ({ ...mouse, clientX: x, clientY: y, ...said });
	const pointers = new Set<number>();
	return {
		box,
		view,
		window,
		element,
		press(x, y, said = {}, figure) {
			element.figure = figure ?? null;
			pointers.add(said.pointerId ?? mouse.pointerId);
			return { ...fields(x, y, said), target: element, currentTarget: element } as unknown as PointerEvent & {
				currentTarget: Element;
			};
		},
		send: (type, x = 0, y = 0, said = {}) => {
			window.dispatchEvent(Object.assign(new Event(type), fields(x, y, said)));
		},
		clear() {
			for (const pointerId of pointers) this.send('pointercancel', 0, 0, { pointerId });
		}
	};
}
