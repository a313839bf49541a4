import '$lib/element/define';
import { SurprisalElement } from '$lib/element/surprisal-element';
import { htmlLang, langOf, type Lang } from '$lib/i18n/lang';
import { loadWidget } from '$lib/widgets/registry';

/**
 * A page that holds one widget, in the state, language and theme that its address says. Whoever embeds it sets these
 * in the `src` of the frame.
 */
const parameters = new URLSearchParams(location.search);
const lang = langOf(parameters.get('lang'));
const element = document.querySelector<HTMLElement>('[data-drawn]');

/** The page is built in English; its few words of its own follow the address too. */
async function speak(wanted: Lang, id: string): Promise<void> {
	document.documentElement.lang = htmlLang[wanted];
	element?.setAttribute('lang', wanted);
	const widget = await loadWidget(id);
	const heading = document.querySelector('h1');
	if (widget && heading) heading.textContent = document.title = widget.title[wanted];
}

/** Tells the host page how tall the widget is: our own form, and the one that learning platforms listen to. */
function reportHeight(): void {
	const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
	parent.postMessage({ surprisal: { height } }, '*');
	parent.postMessage({ subject: 'lti.frameResize', height }, '*');
}

document.addEventListener('surprisal-ready', (event) => {
	const given = Object.fromEntries(parameters);
	if (Object.keys(given).length > 0) event.detail.session.begin(given);
});
if (parent !== window) new ResizeObserver(reportHeight).observe(document.documentElement);

if (element instanceof SurprisalElement) {
	if (lang) await speak(lang, element.widgetId);
	await element.wake();
}
