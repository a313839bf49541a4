import type { Lang } from '$lib/i18n/lang';

/** A picture that a link is previewed with: an address, and its size in pixels. */
export interface Preview {
	readonly address: string;
	readonly width: number;
	readonly height: number;
}

/** How tall each widget's embed is at the width of an oEmbed. `npm run pictures` measures it when it takes the widget's picture. */
const heights: Readonly<Record<string, Readonly<Record<string, number>>>> = Object.assign(
	{},
	...Object.values(
		import.meta.glob<Record<string, Record<string, number>>>('/static/social/widgets/heights.json', {
			import: 'default',
			eager: true
		})
	)
);

/** About what a widget takes that wasn't measured yet. */
const USUAL_HEIGHT = 720;

/** In pixels. */
export const embedHeight = (id: string, lang: Lang): number => heights[id]?.[lang] ?? USUAL_HEIGHT;

/**
 * The picture of a widget, or the course's where none was taken yet.
 *
 * @param home where the site will be published, ending in a slash
 */
export function previewOf(home: string, lang: Lang, id?: string): Preview {
	const isTaken = id !== undefined && Object.hasOwn(heights, id);
	const file = isTaken ? `social/widgets/${id}.${lang}.png` : `social/${lang}.png`;
	return { address: `${home}${file}`, width: 1200, height: 630 };
}
