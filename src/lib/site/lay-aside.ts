import { isAtWork } from '$lib/controls/at-work';
import { Stillness } from '$lib/controls/stillness';
import type { AnySession } from '$lib/machine/widget';

/** What a hand does, of which some changes a widget. */
const DOINGS = ['pointerdown', 'pointermove', 'keydown', 'input'] as const;
/** A change is a hand's when the hand did something so shortly before, in milliseconds. */
const SOON = 250;
/** How far outside the window something counts as in sight, in windows: who scrolls while dragging meets no gap. */
const AROUND = 0.2;

/**
 * While a hand changes a widget, what is out of sight around it is laid aside: of a block of the text and of a part of the widget only its
 * size stays, and the browser neither lays out nor paints what is in it, nor asks it what lies under the pointer. When the hand rests
 * everything is put back, so that nobody who looks at the whole page, a reader or a program, finds it with gaps; and what changes by
 * itself, such as a training, lays nothing aside.
 */
export class LayAside {
	readonly #prose: HTMLElement;
	readonly #hand = new Stillness(() => this.#putBack());
	#didLast = -Infinity;
	/** Where a hand did something last. */
	#at: Node | null = null;
	/** The widget that a hand is changing. */
	#widget: Element | undefined;

	/** @param prose the text that widgets stand in */
	constructor(prose: HTMLElement) {
		this.#prose = prose;
		for (const doing of DOINGS) prose.addEventListener(doing, this.#did, { capture: true, passive: true });
		for (const moving of ['scroll', 'resize']) addEventListener(moving, this.#lookAgain, { passive: true });
	}

	/** Lays aside what is out of sight whenever a hand changes this widget, be it only a cursor in it. */
	follow(widget: Element, session: AnySession): void {
		session.onChange(() => {
			if (performance.now() - this.#didLast <= SOON) this.#changes(widget);
		});
		widget.addEventListener('keydown', ({ defaultPrevented }) => {
			// A key that the widget has taken for itself.
			if (defaultPrevented) this.#changes(widget);
		});
	}

	#changes(widget: Element): void {
		if (!this.#prose.contains(widget)) return;
		this.#hand.moved();
		if (this.#widget === widget) return;
		this.#putBack();
		this.#widget = widget;
		this.#layAside(widget);
	}

	readonly #did = (event: Event): void => {
		this.#didLast = event.timeStamp;
		this.#at = event.target as Node;
		// A hand that goes on at the end of a slider, where nothing changes, has not come to rest.
		if (isAtWork(event) && this.#widget?.contains(this.#at)) this.#hand.moved();
	};

	readonly #lookAgain = (): void => {
		if (this.#widget) this.#layAside(this.#widget);
	};

	#layAside(widget: Element): void {
		const around = innerHeight * AROUND;
		const inUse = [document.activeElement, this.#at];
		const measured = this.#blocks(widget).map((block) => ({ block, size: block.getBoundingClientRect() }));
		// First all sizes, then all changes: taken in turns, every size would be a layout.
		for (const { block, size } of measured) {
			const isInSight = size.bottom > -around && size.top < innerHeight + around;
			if (isInSight || inUse.some((node) => block.contains(node))) restore(block);
			else {
				block.style.setProperty('--size-aside', `${size.height}px`);
				block.setAttribute('data-aside', '');
			}
		}
	}

	/**
	 * What can be laid aside: the blocks of the text, and this widget's parts but for its voice, which speaks out of sight. A table
	 * has no size but its contents'.
	 */
	#blocks(widget: Element): readonly HTMLElement[] {
		const text = this.#prose.querySelectorAll<HTMLElement>(':scope > :not(table)');
		const parts = widget.querySelectorAll<HTMLElement>('[data-view] > *, [data-view] ~ :not([role=status])');
		return [...text, ...parts].filter((block) => !block.contains(widget));
	}

	/** All at once: a few in each of several frames would be as many layouts of the page. */
	#putBack(): void {
		this.#widget = undefined;
		for (const block of this.#prose.querySelectorAll<HTMLElement>('[data-aside]')) restore(block);
	}
}

function restore(block: HTMLElement): void {
	block.removeAttribute('data-aside');
	block.style.removeProperty('--size-aside');
}
