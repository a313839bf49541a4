import { langOf } from '$lib/i18n/lang';
import { words } from './words';

/** Letters as they are compared: 全角 and half-width alike, without accents and case. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Which cards a filter leaves: those that hold every one of its words. */
export const holds = (text: string, wanted: string): boolean => {
	const within = plain(text);
	return plain(wanted)
		.split(/\s+/)
		.every((word) => within.includes(word));
};

/** Shows the gallery's filter, which nothing could answer without a script, and follows it. */
export function letFilter(): void {
	const lang = langOf(document.documentElement.lang) ?? 'en';
	const form = document.querySelector<HTMLElement>('[data-filter]');
	const field = form?.querySelector('input');
	const status = form?.querySelector('output');
	const cards = [...document.querySelectorAll<HTMLElement>('[data-gallery] > li')];
	if (!form || !field || !status) return;
	const apply = () => {
		let left = 0;
		for (const card of cards) {
			card.hidden = !holds(card.dataset.words ?? '', field.value);
			if (!card.hidden) left += 1;
		}
		status.textContent = field.value.trim() === '' ? '' : words.left[lang](left, cards.length);
	};
	form.hidden = false;
	field.addEventListener('input', apply);
	// A browser that goes back fills in what was typed.
	apply();
}
