import { editionPath, type Lang, type Localized } from '$lib/i18n/lang';
import { embedAddress, embedCode } from '$lib/machine/frame/embed-code';
import { words } from '../words';
import { embedHeight, previewOf } from './previews';

/** What an oEmbed consumer is given for a page: version 1.0 of the specification, https://oembed.com. */
export interface OEmbed {
	readonly version: '1.0';
	readonly type: 'rich';
	readonly title: string;
	readonly html: string;
	readonly width: number;
	readonly height: number;
	readonly provider_name: string;
	readonly provider_url: string;
	readonly cache_age: number;
	readonly thumbnail_url: string;
	readonly thumbnail_width: number;
	readonly thumbnail_height: number;
}

/** A text column's width in pixels, which is what heights are measured at. */
const WIDTH = 720;
const A_DAY = 86_400;

/** What is embedded for a page. */
export interface Embedded {
	readonly lang: Lang;
	/** The page's. */
	readonly title: string;
	readonly widget: { readonly id: string; readonly title: Localized };
	readonly address: Readonly<Record<string, string>>;
}

/**
 * The answer for a page, the same whatever size is asked for: it lies on the server as a file. The frame shrinks with its page.
 *
 * @param home where the site will be published, ending in a slash
 */
export function oEmbed(home: string, { lang, title, widget, address }: Embedded): OEmbed {
	const height = embedHeight(widget.id, lang);
	const preview = previewOf(home, lang, widget.id);
	return {
		version: '1.0',
		type: 'rich',
		title,
		html: embedCode(embedAddress(home, widget.id, lang, address), widget.title[lang], height, WIDTH),
		width: WIDTH,
		height,
		provider_name: words.courseTitle[lang],
		provider_url: `${home}${editionPath(lang)}`,
		cache_age: A_DAY,
		thumbnail_url: preview.address,
		thumbnail_width: preview.width,
		thumbnail_height: preview.height
	};
}

/** Where the answer for a page lies: of a widget by its id, of a lesson by `lesson-` and its slug. */
export const oEmbedAddress = (home: string, lang: Lang, name: string) =>
	`${home}oembed/v1/${lang}/${name}.json`;
