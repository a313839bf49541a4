/** A face of the formulas that a script carries. */
export interface CarriedFace {
	readonly family: string;
	readonly weight: string;
	readonly style: string;
	readonly unicodeRange: string;
	/** WOFF2, in base64 */
	readonly data: string;
}

/** Gives the document these faces, without a request. */
export async function declareFaces(faces: readonly CarriedFace[]): Promise<void> {
	for (const { family, weight, style, unicodeRange, data } of faces) {
		const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
		const face = new FontFace(family, bytes, { weight, style, unicodeRange });
		document.fonts.add(await face.load());
	}
}
