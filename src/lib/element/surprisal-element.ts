import { hydrate, mount, unmount } from 'svelte';
import { langOf, type Lang } from '$lib/i18n/lang';
import type { AnySession, OpenWidget } from '$lib/machine/widget';
import { loadWidget } from '$lib/widgets/registry';
import { readAsset } from './assets';
import { home } from './home';
import { styledShadow } from './shadow';
import { whenNeeded } from './wake';

/** Sent by an element once its widget is alive; pages use it to keep the widget's state in their address. */
export interface ReadyDetail {
	readonly session: AnySession;
}

declare global {
	interface HTMLElementEventMap {
		'surprisal-ready': CustomEvent<ReadyDetail>;
	}
	interface DocumentEventMap {
		'surprisal-ready': CustomEvent<ReadyDetail>;
	}
}

/**
 * `<surprisal-ID p="…" lang="zh">`. On the course's own pages the widget stands in it already, drawn while the page
 * was built (`data-drawn`), and is brought to life where it stands. Anywhere else it is mounted in a shadow root.
 */
export abstract class SurprisalElement extends HTMLElement {
	abstract readonly widgetId: string;
	#waiting: (() => void) | undefined;
	#mounted: Record<string, unknown> | undefined;

	connectedCallback(): void {
		if (!this.#mounted && !this.#waiting) this.#waiting = whenNeeded(this, () => void this.wake());
	}

	disconnectedCallback(): void {
		this.#waiting?.();
		this.#waiting = undefined;
		// Moving an element takes it out and puts it back at once; only one that stays away is taken down.
		queueMicrotask(() => {
			if (this.isConnected || !this.#mounted) return;
			void unmount(this.#mounted);
			this.#mounted = undefined;
		});
	}

	/** Brings the widget to life now. */
	async wake(): Promise<void> {
		this.#waiting?.();
		this.#waiting = undefined;
		if (this.#mounted) return;
		const drawnIn = this.hasAttribute('data-drawn') ? langOf(this.getAttribute('data-drawn')) : undefined;
		const lang = langOf(this.closest('[lang]')?.getAttribute('lang')) ?? 'en';
		const open = await this.#open(lang);
		if (!open || !this.isConnected || this.#mounted) return;
		this.#mounted = await this.#show(open, drawnIn, lang);
		this.setAttribute('data-awake', '');
		this.dispatchEvent(
			new CustomEvent<ReadyDetail>('surprisal-ready', {
				bubbles: true,
				composed: true,
				detail: { session: open.session }
			})
		);
	}

	async #open(lang: Lang): Promise<OpenWidget | undefined> {
		const widget = await loadWidget(this.widgetId);
		const given = Object.fromEntries(Array.from(this.attributes, ({ name, value }) => [name, value]));
		return widget?.open({ given, lang, read: readAsset, home });
	}

	async #show(open: OpenWidget, drawnIn: Lang | undefined, lang: Lang): Promise<Record<string, unknown>> {
		const options = { props: open.props };
		if (drawnIn === lang) return hydrate(open.Frame, { target: this, ...options });
		if (drawnIn) {
			// Drawn in the other language (an embed's address may ask for it): drawn anew, in place.
			this.replaceChildren();
			return mount(open.Frame, { target: this, ...options });
		}
		return mount(open.Frame, { target: await styledShadow(this), ...options });
	}
}
