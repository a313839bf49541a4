import { hydrate, mount, unmount } from 'svelte';
import { home } from '$lib/data/home';
import { langOf, type Lang } from '$lib/i18n/lang';
import type { AnySession, OpenWidget, Widget } from '$lib/machine/widget';
import { apologize } from './apology';
import { readAsset } from './assets';
import { followAttributes } from './follow-attributes';
import { LookElement } from './look';
import { reflectParameters, takeOver, type Reflected } from './reflect';
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
 *
 * The session outlives what is mounted: an element that is taken out of the document and put back, by whatever
 * framework, shows what its reader had made of it.
 */
export abstract class SurprisalElement extends LookElement {
	static readonly tag: string;
	/** What is known of the widget's parameters before it is loaded. */
	static readonly parameters: readonly Reflected[] = [];
	abstract readonly widgetId: string;
	abstract load(): Promise<Widget> | undefined;
	#waiting: (() => void) | undefined;
	#waking: Promise<void> | undefined;
	#widget: Widget | undefined;
	#open: OpenWidget | undefined;
	#greeted: OpenWidget | undefined;
	#mounted: Record<string, unknown> | undefined;
	#apology: HTMLElement | undefined;
	#inShadow: typeof import('./in-shadow') | undefined;
	/** The state to go on from in another language. */
	#kept: Readonly<Record<string, string>> = {};
	/** Attributes that changed after they were read, and before there was a widget to tell. */
	#early = new Map<string, string | null>();
	/** What properties were set to that is no text, until there is a widget that can write it. */
	#values = new Map<string, unknown>();
	/** What the page was built with stands in the element until the first waking, and can be hydrated only then. */
	#isUntouched = true;

	constructor() {
		super();
		followAttributes(this, (name, text) => this.#obey(name, text));
		takeOver(this, (this.constructor as typeof SurprisalElement).parameters);
	}

	/**
	 * Takes what a property is set to: text, as the attribute has it, or a value as the widget's state has it. Nothing takes the
	 * attribute away.
	 */
	give(key: string, value: unknown): void {
		this.#values.delete(key);
		if (value === null || value === undefined) this.removeAttribute(key);
		else if (typeof value === 'string') this.setAttribute(key, value);
		else if (!this.#widget) this.#values.set(key, value);
		else {
			const text = this.#widget.textOf(key, value);
			// `p={[0.5, 0.5]}` is a new array whenever a framework draws, and no wish to undo what the reader did.
			if (this.getAttribute(key) !== text) this.setAttribute(key, text);
		}
	}

	connectedCallback(): void {
		if (this.#mounted || this.#waiting || this.#waking) return;
		this.#waiting = whenNeeded(this, () => void this.wake());
	}

	/** Moved by `moveBefore`, which leaves everything as it is. */
	connectedMoveCallback(): void {}

	disconnectedCallback(): void {
		this.#stopWaiting();
		// Moving an element takes it out and puts it back at once; only one that stays away is taken down.
		queueMicrotask(() => {
			if (!this.isConnected) this.#takeDown();
		});
	}

	/** Brings the widget to life now. Asked for twice at once, it happens once. */
	wake(): Promise<void> {
		this.#stopWaiting();
		if (this.#mounted) return Promise.resolve();
		this.#waking ??= this.#rouse().finally(() => {
			this.#waking = undefined;
			this.#translate();
		});
		return this.#waking;
	}

	async #rouse(): Promise<void> {
		this.#apology?.remove();
		const drawnIn = langOf(this.getAttribute('data-drawn'));
		try {
			const [open, place] = await Promise.all([
				this.#open ?? this.#openWidget(),
				drawnIn ? this : this.#styledShadow()
			]);
			this.#open = open;
			for (const [name, text] of this.#early) this.#obey(name, text);
			// Whoever was taken out meanwhile wakes when it is put back. Nothing is awaited from here on.
			if (!open || !this.isConnected) return;
			this.#show(open, place, drawnIn);
			if (this.#greeted !== open) this.#greet(open, place);
		} catch (failure) {
			// The reader gets a sentence, whoever writes the page the reason.
			console.error(failure);
			this.#apology = apologize(this, this.widgetId, this.#lang, () => void this.wake());
		}
	}

	async #styledShadow(): Promise<ShadowRoot> {
		this.#inShadow = await import('./in-shadow');
		return this.#inShadow.styledShadow(this);
	}

	#show({ Frame, props }: OpenWidget, target: this | ShadowRoot, drawnIn: Lang | undefined): void {
		if (this.#isUntouched && drawnIn === this.#lang) this.#mounted = hydrate(Frame, { target, props });
		else {
			// Drawn in the other language (an embed's address may ask for it), or taken down before: drawn anew, in place.
			target.replaceChildren();
			this.#mounted = mount(Frame, { target, props });
		}
		this.#isUntouched = false;
		this.setAttribute('data-awake', '');
	}

	/** Once a session: what it does is told to the page around. */
	#greet(open: OpenWidget, place: this | ShadowRoot): void {
		this.#greeted = open;
		const { session } = open;
		if (place instanceof ShadowRoot) {
			this.#inShadow?.announceChanges(this, place, session);
			this.#inShadow?.sayWhatPicturesNeed(place, session.lang);
		}
		const detail: ReadyDetail = { session };
		this.dispatchEvent(new CustomEvent('surprisal-ready', { bubbles: true, composed: true, detail }));
	}

	/** An attribute has changed. One that was taken away leaves the default. */
	#obey(name: string, text: string | null): void {
		if (!this.#open) this.#early.set(name, text);
		if (name === 'lang') this.#translate();
		const parameter = this.#widget?.parameters.find(({ key }) => key.toLowerCase() === name);
		if (parameter) this.#open?.session.read({ [parameter.key]: text ?? parameter.default });
	}

	/** Opens the widget again, in the state it is in, where the element's language is no longer the widget's. */
	#translate(): void {
		const session = this.#open?.session;
		if (!session || !this.#mounted || session.lang === this.#lang) return;
		// All of it: what is a default in the state may be something else in the attributes.
		const defaults = (this.#widget?.parameters ?? []).map(({ key, default: text }) => [key, text]);
		this.#kept = { ...Object.fromEntries(defaults), ...session.address };
		this.#takeDown();
		this.#open = undefined;
		void this.wake();
	}

	#takeDown(): void {
		if (!this.#mounted) return;
		void unmount(this.#mounted);
		this.#mounted = undefined;
		this.removeAttribute('data-awake');
	}

	#stopWaiting(): void {
		this.#waiting?.();
		this.#waiting = undefined;
	}

	get #lang(): Lang {
		return langOf(this.closest('[lang]')?.getAttribute('lang')) ?? 'en';
	}

	async #openWidget(): Promise<OpenWidget | undefined> {
		const lang = this.#lang;
		const widget = await this.load();
		if (!widget) return undefined;
		this.#widget = widget;
		reflectParameters(Object.getPrototypeOf(this), widget.parameters);
		takeOver(this, widget.parameters);
		for (const [key, value] of this.#values) this.give(key, value);
		this.#early.clear();
		const attributes = widget.keys.flatMap((key) => {
			const text = this.getAttribute(key);
			return text === null ? [] : [[key, text]];
		});
		const given = { ...Object.fromEntries(attributes), ...this.#kept };
		return widget.open({ given, lang, read: readAsset, home });
	}
}
