import { home } from '$lib/data/home';
import { editionPath, type Lang, type Localized } from '$lib/i18n/lang';

const words = {
	failed: { en: 'This figure could not be loaded.', zh: '这幅图没能加载出来。' },
	again: { en: 'Try again', zh: '再试一次' },
	course: { en: 'See it in the course', zh: '到课程里看' }
} satisfies Record<string, Localized>;

/**
 * Says in an element that its widget could not be loaded, with a way to try again and a way to the course. It needs no
 * style sheet, which may be what is missing, and stands beside what was drawn already. Returns what to remove.
 */
export function apologize(element: Element, id: string, lang: Lang, again: () => void): HTMLElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = words.again[lang];
	button.addEventListener('click', again);
	const line = document.createElement('p');
	line.setAttribute('role', 'alert');
	line.append(words.failed[lang], ' ', button);
	if (home) {
		const link = document.createElement('a');
		link.href = new URL(`${editionPath(lang)}widgets/${id}/`, home).href;
		link.textContent = words.course[lang];
		line.append(' ', link);
	}
	(element.hasAttribute('data-drawn') ? element : (element.shadowRoot ?? element)).append(line);
	return line;
}
