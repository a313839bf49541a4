import { remember } from './storage';

/** The theme shown now: the reader's choice, or else the system's. */
function currentTheme(): 'light' | 'dark' {
	const chosen = document.documentElement.dataset.theme;
	if (chosen === 'light' || chosen === 'dark') return chosen;
	return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Makes the theme button switch and remember. */
export function themeButton(button: HTMLButtonElement): void {
	const show = () => button.setAttribute('aria-pressed', String(currentTheme() === 'dark'));
	button.hidden = false;
	show();
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
	button.addEventListener('click', () => {
		const theme = currentTheme() === 'dark' ? 'light' : 'dark';
		document.documentElement.dataset.theme = theme;
		remember('theme', theme);
		show();
	});
}
