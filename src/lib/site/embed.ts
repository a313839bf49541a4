import '$lib/element/define';
import { SurprisalElement } from '$lib/element/surprisal-element';
import { htmlLang, langOf } from '$lib/i18n/lang';

/**
 * A page that holds one widget, in the state, language and theme that its address says. Whoever embeds it sets these
 * in the `src` of the frame.
 */
const parameters = new URLSearchParams(location.search);
const lang = langOf(parameters.get('lang'));
const element = document.querySelector<HTMLElement>('[data-drawn]');
if (lang) {
	document.documentElement.lang = htmlLang[lang];
	element?.setAttribute('lang', lang);
}

/** Tells the host page how tall the widget is: our own form, and the one that learning platforms listen to. */
function reportHeight(): void {
	const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
	parent.postMessage({ surprisal: { height } }, '*');
	parent.postMessage({ subject: 'lti.frameResize', height }, '*');
}

document.addEventListener('surprisal-ready', (event) => {
	const given = Object.fromEntries(parameters);
	if (Object.keys(given).length > 0) event.detail.session.read(given);
});
if (parent !== window) new ResizeObserver(reportHeight).observe(document.documentElement);

if (element instanceof SurprisalElement) await element.wake();
