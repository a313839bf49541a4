import { hasNoOrigin } from '$lib/data/read-bytes';
import '$lib/element/define';
import { SurprisalElement } from '$lib/element/surprisal-element';
import { copyFormulasOnce } from '$lib/formula/copy';
import { htmlLang, langOf, type Lang } from '$lib/i18n/lang';
import { lookKeys } from '$lib/machine/frame/embed-code';
import { queryOf, readQuery, type Query } from '$lib/machine/query';
import type { AnySession } from '$lib/machine/widget';
import { loadWidget } from '$lib/widgets/registry';
import { damage, lookRemark, versionKey, words } from './address-words';
import { declareFontsByScript } from './fonts-by-script';
import { talkWithHost } from './frame/talk';

/**
 * A page that holds one widget, in the state, language and theme that its address says. Whoever embeds it sets these
 * in the `src` of the frame.
 */
const element = document.querySelector<HTMLElement>('[data-drawn]');
/** A copy that was frozen into a file brings its address along. */
const query = queryOf(element?.dataset.address ?? location.href);
const asked = new URLSearchParams(query);
const wanted = asked.get('lang');
// What sticks to the end of an address, `lang=zh).`, is no part of the tag.
const lang = langOf(/^[a-z-]*/i.exec(wanted ?? '')?.[0]);

/** The page is built in English; its few words of its own follow the address too. */
async function speak(wanted: Lang, id: string): Promise<void> {
	document.documentElement.lang = htmlLang[wanted];
	element?.setAttribute('lang', wanted);
	const widget = await loadWidget(id);
	const heading = document.querySelector('h1');
	if (widget && heading) heading.textContent = document.title = widget.title[wanted];
}

/** Leaves out of the frame what the address wants left out. The theme is set before the first paint, elsewhere. */
function dress(): void {
	element?.toggleAttribute('untitled', asked.get('title') === '0');
	if (asked.get('controls') === '0') element?.setAttribute('controls', '0');
}

/** Hosts write the look behind an address by hand; one that the course wrote with a look in it vouches for it, too. */
function readEmbedQuery(keys: readonly string[]): Query {
	const full = readQuery(query, (key) => keys.includes(key) || lookKeys.includes(key));
	return full.isWhole ? full : readQuery(query, (key) => keys.includes(key));
}

/** Sets the widget as the address says, and says what of it can't be read. */
function obey(session: AnySession): void {
	const { pairs, isWhole } = readEmbedQuery(['lang', ...session.keys]);
	const version = asked.get(versionKey);
	const remarks = [
		...(isWhole ? [] : damage(query)),
		...(version === null ? [] : [words.noVersion(version)]),
		...(wanted !== null && !lang ? [words.noLanguage(wanted)] : []),
		...lookKeys.flatMap((key) => lookRemark(key, asked.get(key)))
	];
	if (pairs.length > 0 || remarks.length > 0) session.begin(Object.fromEntries(pairs), remarks);
}

dress();
copyFormulasOnce(document);
if (hasNoOrigin()) void declareFontsByScript();
// Only the first time: in another language it opens as its reader left it.
document.addEventListener('surprisal-ready', ({ detail }) => obey(detail.session), { once: true });

/** A function of its own, because a classic script can't await. */
async function start(widget: SurprisalElement): Promise<void> {
	if (lang) await speak(lang, widget.widgetId);
	await widget.wake();
}
if (element instanceof SurprisalElement) {
	talkWithHost(element, (lang) => speak(lang, element.widgetId));
	void start(element);
}
