import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dragging } from './drag';

/** Frames that come when the test says so. */
let frames: (() => void)[] = [];
const nextFrame = () => frames.splice(0).forEach((frame) => frame());

const svg = { getBoundingClientRect: () => ({ left: 100, bottom: 300, width: 200, height: 100 }) };
const element = { ownerSVGElement: svg, setPointerCapture: () => undefined };
const at = (x: number, y: number, pointerType = 'mouse') =>
	({
		clientX: x,
		clientY: y,
		pointerType,
		button: 0,
		isPrimary: true,
		pointerId: 1,
		target: element,
		currentTarget: element
	}) as unknown as PointerEvent & { currentTarget: SVGElement };

beforeEach(() => {
	frames = [];
	vi.stubGlobal('Element', Object);
	vi.stubGlobal('getComputedStyle', () => ({ touchAction: 'pan-y' }));
	vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
	vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
});
afterEach(() => vi.unstubAllGlobals());

describe('dragging', () => {
	it('gives the place in fractions of the plot, from its left and its bottom', () => {
		const places: [number, number][] = [];
		dragging((x, y) => places.push([x, y])).onpointerdown(at(150, 275));
		expect(places).toEqual([[0.25, 0.25]]);
	});

	it('follows once a frame, to the newest place', () => {
		const move = vi.fn();
		const drag = dragging(move);
		drag.onpointerdown(at(100, 300));
		drag.onpointermove(at(120, 300));
		drag.onpointermove(at(140, 300));
		expect(move).toHaveBeenCalledTimes(1);
		nextFrame();
		expect(move).toHaveBeenCalledTimes(2);
		expect(move).toHaveBeenLastCalledWith(0.2, 0);
	});

	it('ends where the pointer is lifted, and follows no further', () => {
		const move = vi.fn();
		const drag = dragging(move);
		drag.onpointerdown(at(100, 300));
		drag.onpointerup(at(300, 200));
		drag.onpointermove(at(150, 250));
		nextFrame();
		expect(move).toHaveBeenLastCalledWith(1, 1);
	});

	it('sets by a tap of a finger', () => {
		const move = vi.fn();
		const drag = dragging(move);
		drag.onpointerdown(at(150, 275, 'touch'));
		expect(move).not.toHaveBeenCalled();
		drag.onpointerup(at(150, 275, 'touch'));
		expect(move).toHaveBeenCalledExactlyOnceWith(0.25, 0.25);
	});

	it('follows a finger that has moved on after its scroll would have begun', () => {
		const move = vi.fn();
		const drag = dragging(move);
		drag.onpointerdown(at(100, 300, 'touch'));
		drag.onpointermove(at(120, 300, 'touch'));
		drag.onpointermove(at(140, 300, 'touch'));
		nextFrame();
		expect(move).toHaveBeenCalledExactlyOnceWith(0.2, 0);
	});

	it('follows a finger at once where none scrolls', () => {
		vi.stubGlobal('getComputedStyle', () => ({ touchAction: 'none' }));
		const move = vi.fn();
		dragging(move).onpointerdown(at(150, 275, 'touch'));
		expect(move).toHaveBeenCalledExactlyOnceWith(0.25, 0.25);
	});

	it.each([[250], [270, 265, 262, 258]])(
		'leaves no trace of a finger that scrolls the page by %j',
		(...ys) => {
			const move = vi.fn();
			const drag = dragging(move);
			drag.onpointerdown(at(150, 275, 'touch'));
			for (const y of ys) {
				drag.onpointermove(at(150, y, 'touch'));
				nextFrame();
			}
			nextFrame();
			drag.onpointercancel();
			nextFrame();
			expect(move).not.toHaveBeenCalled();
		}
	);
});
