import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holding } from './hold';
import { layTable, type Table } from './hold.test-helper';

let table: Table;
/** What was reported, in order: places in percent of the plane, and how holds ended. */
let told: (string | [x: number, y: number])[];
let onpointerdown: ReturnType<typeof holding>['onpointerdown'];

const percent = ({ x, y }: { x: number; y: number }): [number, number] => [
	Number((100 * x).toFixed(6)),
	Number((100 * y).toFixed(6))
];

beforeEach(() => {
	table = layTable();
	told = [];
	({ onpointerdown } = holding((pressed) => {
		told.push('press', percent(pressed));
		return {
			move: (spots) => told.push(...spots.map(percent)),
			end: (lifted) => told.push(...(lifted ? ['lifted', percent(lifted)] : ['taken away']))
		};
	}));
});
afterEach(() => {
	table.clear();
	vi.unstubAllGlobals();
});

describe('holding', () => {
	it('follows a pointer from press to lift, in fractions from the top left', () => {
		onpointerdown(table.press(100, 200));
		table.send('pointermove', 150, 225);
		table.send('pointerup', 300, 300, { buttons: 0 });
		table.send('pointermove', 200, 200);
		expect(told).toEqual(['press', [0, 0], [25, 25], 'lifted', [100, 100]]);
	});

	it('hears every place a fast hand was at', () => {
		onpointerdown(table.press(100, 200));
		const samples = [table.press(120, 200), table.press(140, 200)];
		table.send('pointermove', 140, 200, { getCoalescedEvents: () => samples });
		expect(told).toEqual(['press', [0, 0], [10, 0], [20, 0]]);
	});

	it('belongs to the pointer that pressed: another that taps the same element does nothing', () => {
		const second = { pointerId: 2, isPrimary: false, pointerType: 'touch' };
		onpointerdown(table.press(100, 200, { pointerType: 'touch' }));
		onpointerdown(table.press(300, 300, second));
		table.send('pointermove', 250, 250, second);
		table.send('pointerup', 300, 300, { ...second, buttons: 0 });
		table.send('pointermove', 150, 225, { pointerType: 'touch' });
		expect(told).toEqual(['press', [0, 0], [25, 25]]);
	});

	it('takes a second finger while the first is on another element', () => {
		onpointerdown(table.press(100, 200, { pointerId: 2, isPrimary: false, pointerType: 'touch' }));
		expect(told).toEqual(['press', [0, 0]]);
	});

	it.each([1, 2, 5])('leaves a press with button %i to others', (button) => {
		onpointerdown(table.press(100, 200, { button }));
		expect(told).toEqual([]);
	});

	it('ends when the left button is lifted while another one stays pressed', () => {
		onpointerdown(table.press(100, 200));
		table.send('pointermove', 150, 225, { buttons: 2 });
		expect(told).toEqual(['press', [0, 0], 'lifted', [25, 25]]);
	});

	it('goes on when another button is pressed and lifted beside the left one', () => {
		onpointerdown(table.press(100, 200));
		table.send('pointermove', 150, 225, { buttons: 3 });
		table.send('pointermove', 200, 225, { buttons: 1 });
		expect(told).toEqual(['press', [0, 0], [25, 25], [50, 25]]);
	});

	it('stays under a pointer that rests while something scrolls', () => {
		onpointerdown(table.press(100, 200));
		table.box.top -= 50;
		table.send('scroll');
		table.box.left -= 20;
		table.send('pointermove', 100, 200);
		expect(told).toEqual(['press', [0, 0], [0, 50], [10, 50]]);
	});

	it('stays under a pointer that rests while the page is zoomed', () => {
		onpointerdown(table.press(160, 240));
		// Twice as large: half as many of the page's pixels on the screen, so the pointer is at (80, 120) of them.
		table.window.devicePixelRatio = 2;
		table.box.left = 60;
		table.box.top = 70;
		table.send('resize');
		expect(told).toEqual(['press', [30, 40], [10, 50]]);
	});

	it('stays under a pointer that rests while the view is pinched', () => {
		onpointerdown(table.press(160, 240));
		Object.assign(table.view, { scale: 2, offsetLeft: 40, offsetTop: 110 });
		table.view.dispatchEvent(new Event('resize'));
		expect(told).toEqual(['press', [30, 40], [10, 30]]);
	});

	it.each(['pointercancel', 'lostpointercapture'])('is over with %s, and the next pointer works', (type) => {
		onpointerdown(table.press(100, 200));
		table.element.captures.clear();
		table.send(type, 0, 0, { pointerId: 7 });
		expect(told).toEqual(['press', [0, 0]]);
		table.send(type, 0, 0, { buttons: 0 });
		table.send('pointermove', 200, 225);
		onpointerdown(table.press(150, 225));
		expect(told).toEqual(['press', [0, 0], 'taken away', 'press', [25, 25]]);
	});

	it('goes on when the capture of a part passes to the whole', () => {
		onpointerdown(table.press(100, 200));
		table.send('lostpointercapture');
		table.send('pointermove', 150, 225);
		expect(told).toEqual(['press', [0, 0], [25, 25]]);
	});

	it('is over when what is held leaves the page', () => {
		onpointerdown(table.press(100, 200));
		table.element.isConnected = false;
		table.send('lostpointercapture');
		expect(told).toEqual(['press', [0, 0], 'taken away']);
	});

	it.each([
		['same pointer', { pointerId: 1, isPrimary: false }],
		['first finger', { pointerId: 9, isPrimary: true }]
	])('begins anew when the end of a hold went unseen and the %s presses', (_, said) => {
		onpointerdown(table.press(100, 200, { pointerType: 'touch' }));
		onpointerdown(table.press(150, 225, { pointerType: 'touch', ...said }));
		expect(told).toEqual(['press', [0, 0], 'taken away', 'press', [25, 25]]);
	});

	describe('alone', () => {
		const figure = {};
		const second = { pointerId: 2, pointerType: 'touch', isPrimary: false };
		const first = { pointerType: 'touch' };
		const ground = () =>
			holding(
				(pressed) => {
					told.push('ground', percent(pressed));
					return { move: () => {}, end: () => {} };
				},
				{ alone: true }
			);

		it('takes no press while another pointer holds something in the same figure', () => {
			onpointerdown(table.press(100, 200, first, figure));
			ground().onpointerdown(table.press(200, 250, second, figure));
			expect(told).toEqual(['press', [0, 0]]);
		});

		it('lets no other pointer take anything in the same figure', () => {
			ground().onpointerdown(table.press(200, 250, first, figure));
			onpointerdown(table.press(100, 200, second, figure));
			expect(told).toEqual(['ground', [50, 50]]);
			table.send('pointerup', 200, 250, { ...first, buttons: 0 });
			onpointerdown(table.press(100, 200, second, figure));
			expect(told).toEqual(['ground', [50, 50], 'press', [0, 0]]);
		});

		it('says nothing to other figures', () => {
			onpointerdown(table.press(100, 200, first, figure));
			ground().onpointerdown(table.press(200, 250, second, {}));
			expect(told).toEqual(['press', [0, 0], 'ground', [50, 50]]);
		});

		it('is free again when the end of the other hold went unseen', () => {
			onpointerdown(table.press(100, 200, first, figure));
			ground().onpointerdown(table.press(200, 250, { ...first, pointerId: 3 }, figure));
			expect(told).toEqual(['press', [0, 0], 'taken away', 'ground', [50, 50]]);
		});
	});
});
