import { createContext } from 'svelte';
import type { LinearScale } from './scale';

/** Whose quantity a mark shows: the true p, the model's q, the price paid for using q. */
export type Role = 'p' | 'q' | 'price';

/** What the parts of a plot share. x goes to percent of the plot's width, y to pixels of its fixed height. */
export interface PlotContext {
	readonly x: LinearScale;
	readonly y: LinearScale;
	readonly height: number;
	/** The paint of a role: a colour, and a pattern where the role has one. */
	readonly paint: Readonly<Record<Role, string>>;
}

export const [usePlot, providePlot] = createContext<PlotContext>();

/** A length or place on the x axis as SVG wants it. Three decimals are finer than any screen. */
export function percentage(x: number): string {
	return `${Number(x.toFixed(3))}%`;
}

/** A place on the y axis in pixels, as short as it can be written. */
export function pixels(y: number): number {
	return Number(y.toFixed(2));
}
