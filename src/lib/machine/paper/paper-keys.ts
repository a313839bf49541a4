import { side } from '$lib/data/digits';
import type { Place, Tool } from './brush';

/** A pixel by row and column, from 0. */
export interface Spot {
	readonly row: number;
	readonly column: number;
}

/** The middle of a pixel. */
export const middleOf = ({ row, column }: Spot): Place => ({ x: column + 0.5, y: row + 0.5 });

/** Its place among the 784. */
export const pixelOf = ({ row, column }: Spot): number => row * side + column;

/** What a key asks for while the paper has the focus. */
export type Command =
	| { readonly do: 'move'; readonly to: Spot }
	| { readonly do: 'dab'; readonly tool: Tool }
	| { readonly do: 'toggle' };

const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	PageUp: [-4, 0],
	PageDown: [4, 0]
};

const inside = (place: number) => Math.min(side - 1, Math.max(0, place));

/**
 * What a key means on the paper, or undefined if nothing. With Shift the arrows go four pixels at once, as Page Up and Page
 * Down do; Home and End lead to the ends of the row.
 *
 * @param tool the tool that is chosen: Space uses it, Delete rubs out whichever it is
 */
export function commandOf(
	{ key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
	spot: Spot,
	tool: Tool
): Command | undefined {
	const step = shiftKey && key.startsWith('Arrow') ? 4 : 1;
	if (key in moves) {
		const [rows, columns] = moves[key];
		return {
			do: 'move',
			to: { row: inside(spot.row + rows * step), column: inside(spot.column + columns * step) }
		};
	}
	if (key === 'Home' || key === 'End') {
		return { do: 'move', to: { row: spot.row, column: key === 'Home' ? 0 : side - 1 } };
	}
	if (key === ' ') return { do: 'dab', tool };
	if (key === 'Delete' || key === 'Backspace') return { do: 'dab', tool: 'eraser' };
	if (key === 'Enter') return { do: 'toggle' };
	return undefined;
}
