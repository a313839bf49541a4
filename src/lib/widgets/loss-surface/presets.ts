import type { State } from './state';

type Start = Pick<State, 'x' | 'y' | 'w' | 'b' | 'rate' | 'n'>;

const separate = { x: [-3, -2, -1, 1, 2, 3], y: [0, 0, 0, 1, 1, 1], rate: 1 } as const;

/** Places to begin; what is claimed of each is held by a test. */
export const presets = {
	/** Two points on the wrong side: nothing separates the labels, and from here MSE goes the wrong way. */
	mixed: { x: [-3, -2, 0.5, -0.5, 2, 3], y: [0, 0, 0, 1, 1, 1], rate: 1, w: -4, b: -4, n: 100 },
	/** Every answer certain and wrong. */
	plateau: { ...separate, w: -7, b: 0, n: 100 },
	/** The loss falls as far as one goes. */
	separable: { ...separate, w: 2, b: -5, n: 100 },
	/** MSE has two bottoms, and from here it ends in the higher one. */
	valleys: { x: [-3.5, 1, 1.5, 2.5, 3, 3.5], y: [1, 0, 0, 1, 0, 1], rate: 1, w: 2, b: -5, n: 300 }
} satisfies Readonly<Record<string, Start>>;
