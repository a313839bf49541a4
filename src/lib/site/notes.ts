import type { Lang } from '$lib/i18n/lang';
import { words } from './address-words';

/** The remarks on an address at the top of the page, where they stay in sight until the reader closes them. */
export class AddressNotes {
	constructor(
		readonly box: HTMLElement,
		readonly lang: Lang
	) {
		box.querySelector('button')?.addEventListener('click', () => this.#list?.replaceChildren());
	}

	get #list(): Element | null {
		return this.box.querySelector('[role="status"]');
	}

	/** Adds a sentence, and a way to the figure it is about. */
	add(sentence: string, figure?: HTMLElement): void {
		const note = document.createElement('p');
		note.append(sentence);
		if (figure) note.append(' ', this.#wayTo(figure, note));
		this.#list?.append(note);
	}

	/** A button that leads to the figure, whose own remarks take the note's place. */
	#wayTo(figure: HTMLElement, note: HTMLElement): HTMLElement {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = words.show[this.lang];
		button.addEventListener('click', () => {
			note.remove();
			figure.tabIndex = -1;
			// Not behind the notes that are left.
			figure.style.scrollMarginBlockStart = `${this.box.querySelector('p') ? this.box.offsetHeight : 0}px`;
			figure.focus({ preventScroll: true });
			figure.scrollIntoView({ block: 'start' });
		});
		return button;
	}
}
