import { readTwin } from '$lib/data/read-bytes';

/** A face of the formulas, as `vite.embeds.ts` writes it. */
export interface CarriedFace {
	readonly family: string;
	readonly weight: string;
	readonly style: string;
	readonly unicodeRange: string;
	/** WOFF2, in base64 */
	readonly data: string;
}

/** Gives a page without an origin, which no server has to give fonts to, the faces that widgets' formulas need. */
export async function declareFontsByScript(): Promise<void> {
	const faces: readonly CarriedFace[] = JSON.parse(new TextDecoder().decode(await readTwin('fonts.json')));
	for (const { family, weight, style, unicodeRange, data } of faces) {
		const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
		const face = new FontFace(family, bytes, { weight, style, unicodeRange });
		document.fonts.add(await face.load());
	}
}
