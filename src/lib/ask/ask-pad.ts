import { hydrate, unmount, type Component } from 'svelte';
import { whenNeeded } from '$lib/element/wake';
import { langOf } from '$lib/i18n/lang';
import { keep, recall } from './memory';
import type { CurveQuestion, NumberQuestion, PadProps } from './pad';
import { reveal } from './reveal';

/**
 * A question with something to draw or slide on, drawn already while the page was built. What brings it to life is loaded
 * when the reader comes near.
 */
abstract class AskPad<Question> extends HTMLElement {
	#waiting: (() => void) | undefined;
	#mounted: Record<string, unknown> | undefined;

	abstract load(): Promise<{ default: Component<PadProps<Question>> }>;

	connectedCallback(): void {
		if (!this.#mounted && !this.#waiting) this.#waiting = whenNeeded(this, () => void this.#wake());
	}

	disconnectedCallback(): void {
		this.#waiting?.();
		this.#waiting = undefined;
		if (this.#mounted) void unmount(this.#mounted);
		this.#mounted = undefined;
	}

	async #wake(): Promise<void> {
		const { default: Pad } = await this.load();
		const target = this.querySelector('.pad');
		if (!target || !this.isConnected || this.#mounted) return;
		const question: Question = JSON.parse(this.dataset.question ?? '{}');
		const props: PadProps<Question> = {
			question,
			lang: langOf(this.lang) ?? 'en',
			kept: recall(this),
			onanswer: (guess) => {
				keep(this, guess);
				if (guess !== undefined) reveal(this);
			}
		};
		this.#mounted = hydrate(Pad, { target, props });
		this.setAttribute('data-awake', '');
	}
}

/** `<ask-number data-question="…">` */
export class AskNumber extends AskPad<NumberQuestion> {
	override load() {
		return import('./NumberPad.svelte');
	}
}

/** `<ask-curve data-question="…">` */
export class AskCurve extends AskPad<CurveQuestion> {
	override load() {
		return import('./CurvePad.svelte');
	}
}
