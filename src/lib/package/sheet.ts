import { declareFaces } from '$lib/element/carried-faces';
import type { SheetText } from '$lib/element/sheet';

/** The widgets' style sheet, which the package carries, and with it the faces of the formulas: nothing is fetched. */
export async function readSheet(): Promise<SheetText> {
	const [{ default: text }, { default: faces }] = await Promise.all([
		import('virtual:surprisal/sheet'),
		import('virtual:surprisal/faces')
	]);
	void declareFaces(faces);
	return { text };
}
