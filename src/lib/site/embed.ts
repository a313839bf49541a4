import { hasNoOrigin } from '$lib/data/read-bytes';
import '$lib/element/define';
import { SurprisalElement } from '$lib/element/surprisal-element';
import { copyFormulasOnce } from '$lib/formula/copy';
import { htmlLang, type Lang } from '$lib/i18n/lang';
import { queryOf } from '$lib/machine/query';
import type { AnySession } from '$lib/machine/widget';
import { loadWidget } from '$lib/widgets/registry';
import { langIn, lastOf, readEmbedAddress } from './embed-address';
import { declareFontsByScript } from './fonts-by-script';
import { talkWithHost } from './frame/talk';

/**
 * A page that holds one widget, in the state, language and theme that its address says. Whoever embeds it sets these
 * in the `src` of the frame.
 */
const element = document.querySelector<HTMLElement>('[data-drawn]');
/** A copy that was frozen into a file brings its address along. */
const query = queryOf(element?.dataset.address ?? location.href);
const lang = langIn(query);

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
	element?.toggleAttribute('untitled', lastOf(query, 'title') === '0');
	if (lastOf(query, 'controls') === '0') element?.setAttribute('controls', '0');
}

/** Sets the widget as the address says, and says what of it can't be read. */
function obey(session: AnySession): void {
	const { given, remarks } = readEmbedAddress(query, session.keys);
	if (Object.keys(given).length > 0 || remarks.length > 0) session.begin(given, remarks);
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
