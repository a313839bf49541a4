import type { Lang, Localized } from '$lib/i18n/lang';

const need: Localized = {
	en: 'The page around this figure refuses the pictures in it. Its Content-Security-Policy has to allow “img-src data:”.',
	zh: '外层页面拒绝了这幅图里的图片；它的内容安全策略（Content-Security-Policy）需要允许“img-src data:”。'
};

/** Says once, below a widget in a shadow root, what the page's policy has to allow, if it refuses a picture of digits or weights. */
export function sayWhatPicturesNeed(root: ShadowRoot, lang: Lang): void {
	// An error of a picture goes to the picture alone, and is met on its way down.
	root.addEventListener('error', () => root.append(line(lang)), { capture: true, once: true });
}

function line(lang: Lang): HTMLElement {
	const made = document.createElement('p');
	made.setAttribute('role', 'status');
	made.textContent = need[lang];
	return made;
}
