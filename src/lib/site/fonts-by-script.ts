import { readTwin } from '$lib/data/read-bytes';
import { declareFaces } from '$lib/element/carried-faces';

/** Gives a page without an origin, which no server has to give fonts to, the faces that widgets' formulas need. */
export async function declareFontsByScript(): Promise<void> {
	await declareFaces(JSON.parse(new TextDecoder().decode(await readTwin('fonts.json'))));
}
