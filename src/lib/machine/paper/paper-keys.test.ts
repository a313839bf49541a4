import { describe, expect, it } from 'vitest';
import { commandOf } from './paper-keys';

const press = (key: string, shiftKey = false, spot = { row: 13, column: 13 }) =>
	commandOf({ key, shiftKey }, spot, 'pen');

describe('commandOf(event, spot, tool)', () => {
	it.each([
		['ArrowUp', { row: 12, column: 13 }],
		['ArrowDown', { row: 14, column: 13 }],
		['ArrowLeft', { row: 13, column: 12 }],
		['ArrowRight', { row: 13, column: 14 }]
	])('%s moves by a pixel', (key, to) => expect(press(key)).toEqual({ do: 'move', to }));

	it('moves by four with Shift', () =>
		expect(press('ArrowDown', true)).toEqual({ do: 'move', to: { row: 17, column: 13 } }));

	it.each([
		['Home', { row: 13, column: 0 }],
		['End', { row: 13, column: 27 }],
		['PageUp', { row: 9, column: 13 }],
		['PageDown', { row: 17, column: 13 }]
	])('%s leads along the row or by four rows, and never scrolls the page', (key, to) => {
		expect(press(key)).toEqual({ do: 'move', to });
		expect(press(key, true)).toEqual({ do: 'move', to });
	});

	it('stays on the paper', () => {
		expect(press('ArrowUp', true, { row: 1, column: 0 })).toEqual({ do: 'move', to: { row: 0, column: 0 } });
		expect(press('ArrowRight', false, { row: 27, column: 27 })).toEqual({
			do: 'move',
			to: { row: 27, column: 27 }
		});
	});

	it('dabs with the chosen tool, and rubs out with either', () => {
		expect(press(' ')).toEqual({ do: 'dab', tool: 'pen' });
		expect(press('Delete')).toEqual({ do: 'dab', tool: 'eraser' });
		expect(press('Backspace')).toEqual({ do: 'dab', tool: 'eraser' });
	});

	it('lowers or lifts the pen', () => expect(press('Enter')).toEqual({ do: 'toggle' }));

	it.each(['Tab', 'a', 'Escape'])('leaves %s alone', (key) => expect(press(key)).toBeUndefined());
});
