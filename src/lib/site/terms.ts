import { Definitions } from './definitions';

/** A pointer that only passes over a term asks for nothing, and one on its way to the card may leave the term for a moment. */
const BEFORE = 150;
const AFTER = 250;

/**
 * Shows what a term means where it stands: to a pointer that rests on it, to the keyboard's focus, to a finger's tap (the second tap
 * follows the link). The card stays while the pointer or the focus is on it, and goes with Escape. Without this a term is a link to
 * the glossary.
 */
export class TermCard {
	readonly #definitions = new Definitions();
	readonly #card = document.createElement('div');
	#term: HTMLAnchorElement | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The term that focus comes back to from its card. */
	#dismissed: HTMLAnchorElement | undefined;

	constructor() {
		this.#card.className = 'term-card';
		this.#card.id = 'term-card';
		this.#card.popover = 'manual';
		this.#card.role = 'group';
		document.addEventListener('pointerover', (event) => this.#over(event));
		document.addEventListener('focusin', ({ target }) => this.#focused(target));
		document.addEventListener('pointerdown', ({ target }) => {
			if (!this.#isOurs(target)) this.#hide();
		});
		document.addEventListener('click', (event) => this.#clicked(event));
		document.addEventListener('keydown', ({ key }) => {
			if (key === 'Escape') this.#dismiss();
		});
		addEventListener('resize', () => {
			if (this.#card.matches(':popover-open')) this.#place(this.#term!);
		});
	}

	/** Whether this is the term that is shown, or in its card. */
	#isOurs(target: EventTarget | null): boolean {
		return target instanceof Node && (this.#card.contains(target) || !!this.#term?.contains(target));
	}

	#soon(act: () => void, milliseconds: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(act, milliseconds);
	}

	#over({ target, pointerType }: PointerEvent): void {
		if (pointerType === 'touch') return;
		if (this.#isOurs(target)) return clearTimeout(this.#timer);
		const term = termAt(target);
		if (term) this.#soon(() => void this.#show(term), BEFORE);
		else if (!this.#isOurs(document.activeElement)) this.#soon(() => this.#hide(), AFTER);
	}

	#focused(target: EventTarget | null): void {
		if (this.#isOurs(target) || target === this.#dismissed) return;
		const term = termAt(target);
		// A press brings focus, too; it is answered for itself.
		if (term?.matches(':focus-visible')) void this.#show(term);
		else this.#hide();
	}

	#clicked(event: MouseEvent): void {
		const term = termAt(event.target);
		const byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
		if (!term || !byTouch || term === this.#term) return;
		event.preventDefault();
		void this.#show(term).then((shown) => {
			if (!shown) location.href = term.href;
		});
	}

	async #show(term: HTMLAnchorElement): Promise<boolean> {
		clearTimeout(this.#timer);
		this.#hide();
		this.#term = term;
		const parts = await this.#definitions.of(term);
		// Meanwhile something else may have been asked for.
		if (!parts || this.#term !== term) return !!parts;
		this.#card.replaceChildren(...parts);
		this.#card.ariaLabel = term.textContent;
		term.setAttribute('aria-describedby', this.#card.id);
		// Right behind the term, so that Tab leads into it.
		term.after(this.#card);
		this.#card.showPopover();
		this.#place(term);
		return true;
	}

	/** Below the term, or above where there is more room; within the page's width. */
	#place(term: HTMLElement): void {
		const lines = term.getClientRects();
		const { left: start, top: head } = lines[0];
		const { bottom: foot } = lines[lines.length - 1];
		const { offsetWidth: width, offsetHeight: height } = this.#card;
		const { clientWidth, clientHeight } = document.documentElement;
		const left = Math.max(8, Math.min(start, clientWidth - width - 8));
		const above = foot + height + 8 > clientHeight && head > height + 8;
		const top = above ? head - height - 4 : foot + 4;
		this.#card.style.left = `${left + scrollX}px`;
		this.#card.style.top = `${top + scrollY}px`;
	}

	/** Closes the card for good; focus that was in it goes back to its term. */
	#dismiss(): void {
		this.#dismissed = this.#card.contains(document.activeElement) ? this.#term : undefined;
		this.#hide();
		this.#dismissed?.focus();
		this.#dismissed = undefined;
	}

	#hide(): void {
		clearTimeout(this.#timer);
		this.#term?.removeAttribute('aria-describedby');
		this.#term = undefined;
		if (this.#card.matches(':popover-open')) this.#card.hidePopover();
		this.#card.remove();
	}
}

const termAt = (target: EventTarget | null) =>
	target instanceof Element ? (target.closest<HTMLAnchorElement>('a.term') ?? undefined) : undefined;
