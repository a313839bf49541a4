import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dragging } from './drag';
import { layTable, nextFrame, type Table } from './hold.test-helper';

let table: Table;
beforeEach(() => (table = layTable()));
afterEach(() => {
	table.clear();
	vi.unstubAllGlobals();
});

const touch = { pointerType: 'touch' };

describe('dragging', () => {
	it('gives the place in fractions of the plot, from its left and its bottom', () => {
		const places: [number, number][] = [];
		dragging((x, y) => places.push([x, y])).onpointerdown(table.press(150, 275));
		expect(places).toEqual([[0.25, 0.25]]);
	});

	it('follows once a frame, to the newest place', () => {
		const move = vi.fn();
		dragging(move).onpointerdown(table.press(100, 300));
		table.send('pointermove', 120, 300);
		table.send('pointermove', 140, 300);
		expect(move).toHaveBeenCalledTimes(1);
		nextFrame();
		expect(move).toHaveBeenCalledTimes(2);
		expect(move).toHaveBeenLastCalledWith(0.2, 0);
	});

	it('ends where the pointer is lifted, and follows no further', () => {
		const move = vi.fn();
		dragging(move).onpointerdown(table.press(100, 300));
		table.send('pointerup', 300, 200);
		table.send('pointermove', 150, 250);
		nextFrame();
		expect(move).toHaveBeenLastCalledWith(1, 1);
	});

	it('sets by a tap of a finger', () => {
		const move = vi.fn();
		dragging(move).onpointerdown(table.press(150, 275, touch));
		expect(move).not.toHaveBeenCalled();
		table.send('pointerup', 150, 275, touch);
		expect(move).toHaveBeenCalledExactlyOnceWith(0.25, 0.25);
	});

	it('follows a finger that has moved on after its scroll would have begun', () => {
		const move = vi.fn();
		dragging(move).onpointerdown(table.press(100, 300, touch));
		table.send('pointermove', 120, 300, touch);
		table.send('pointermove', 140, 300, touch);
		nextFrame();
		expect(move).toHaveBeenCalledExactlyOnceWith(0.2, 0);
	});

	it('follows a finger at once where none scrolls', () => {
		vi.stubGlobal('getComputedStyle', () => ({ touchAction: 'none' }));
		const move = vi.fn();
		dragging(move).onpointerdown(table.press(150, 275, touch));
		expect(move).toHaveBeenCalledExactlyOnceWith(0.25, 0.25);
	});

	it.each([[250], [270, 265, 262, 258]])(
		'leaves no trace of a finger that scrolls the page by %j',
		(...ys) => {
			const move = vi.fn();
			dragging(move).onpointerdown(table.press(150, 275, touch));
			for (const y of ys) {
				table.send('pointermove', 150, y, touch);
				nextFrame();
			}
			nextFrame();
			table.send('pointercancel', 0, 0, touch);
			nextFrame();
			expect(move).not.toHaveBeenCalled();
		}
	);

	it('leaves what it had moved when it is cancelled, and moves no further', () => {
		const move = vi.fn();
		dragging(move).onpointerdown(table.press(100, 300));
		table.send('pointermove', 120, 300);
		nextFrame();
		table.send('pointermove', 140, 300);
		table.send('pointercancel');
		nextFrame();
		expect(move).toHaveBeenLastCalledWith(0.1, 0);
	});

	it.each(['pointerup', 'pointercancel'])(
		'says when it is taken hold of, and by %s when it is let go',
		(end) => {
			const hold = vi.fn();
			dragging(() => undefined, { onhold: hold }).onpointerdown(table.press(100, 300));
			expect(hold).toHaveBeenLastCalledWith(true);
			table.send(end);
			expect(hold).toHaveBeenLastCalledWith(false);
		}
	);

	it('takes no scroll of the page under a resting finger for a movement of the finger', () => {
		const move = vi.fn();
		dragging(move).onpointerdown(table.press(150, 275, touch));
		table.box.top -= 50;
		table.send('scroll');
		nextFrame();
		expect(move).not.toHaveBeenCalled();
	});
});
