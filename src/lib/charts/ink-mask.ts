import { side } from '$lib/data/digits';
import { palettePng, type Rgba } from './palette-png';

/** Steps from paper to full ink: as many as a palette of 16 colours has room for. */
const levels = 15;

const palette: readonly Rgba[] = Array.from(
	{ length: levels + 1 },
	(_, level) => [0, 0, 0, Math.round((255 * level) / levels)] as const
);

/** A digit as a mask: opaque where there is ink, so that it takes the colour of whatever theme it stands in. */
export function inkMask(pixels: Uint8Array): string {
	return palettePng(
		Array.from(pixels, (ink) => Math.round((ink * levels) / 255)),
		side,
		palette
	);
}
