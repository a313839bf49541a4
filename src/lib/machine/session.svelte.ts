import type { Lang, Localized } from '$lib/i18n/lang';
import { Account } from './account';
import type { DataTable, DrawnCurve, WidgetDefinition } from './definition';
import type { Code } from './export/code';
import { Now } from './now.svelte';
import type { Parameter } from './parameters';

/** Said of a state that every parameter accepts, and that has no figures all the same. */
const uncomputable: Localized = {
	en: 'These values can’t be computed with, so the figure stays as it was.',
	zh: '这组取值无法计算，图保持原样。'
};

/**
 * A widget while somebody uses it: its state, the figures that follow from it, and its address.
 * The same class runs while pages are prerendered and in the browser; it knows no DOM.
 *
 * A new state takes the present one's place only when it could be computed, so that there are figures whatever happens.
 */
export class Session<State extends object, Figures, Resources = undefined> {
	readonly #definition: WidgetDefinition<State, Figures, Resources>;
	readonly #resources: Resources;
	#start: Account<State, Figures, Resources>;
	/** The last state whose sentence, table and scripts could be made, too. */
	#proved: Account<State, Figures, Resources>;
	#present: Account<State, Figures, Resources> = $state.raw()!;
	readonly #now: Now<State>;
	#listeners: readonly (() => void)[] = [];

	readonly lang: Lang;
	readonly home: string;

	/** Sentences about what could not be read from an address or attributes, for the reader to see. */
	notes: readonly Localized[] = $state.raw([]);
	/** What is to be said of the last change, where it could not be made. */
	refusal: Localized | undefined = $state.raw();
	/** What the definition threw for the last state that was refused, for whoever writes it. */
	failure: unknown;

	/** @throws what the definition throws for its own defaults */
	constructor(
		definition: WidgetDefinition<State, Figures, Resources>,
		options: { given: Readonly<Record<string, string>>; lang: Lang; resources: Resources; home: string }
	) {
		this.#definition = definition;
		this.#resources = options.resources;
		this.lang = options.lang;
		this.home = options.home;
		const { account, notes } = this.#taken(this.#defaults, options.given);
		this.notes = notes;
		this.#present = account ?? this.#account(this.#defaults);
		this.#now = new Now(this.#present.state);
		this.#proved = this.#present;
		this.#start = this.#present;
	}

	get id(): string {
		return this.#definition.id;
	}

	get title(): string {
		return this.#definition.title[this.lang];
	}

	get definition(): WidgetDefinition<State, Figures, Resources> {
		return this.#definition;
	}

	get resources(): Resources {
		return this.#resources;
	}

	get keys(): readonly (keyof State & string)[] {
		return Object.keys(this.#definition.parameters) as (keyof State & string)[];
	}

	/** What the reader can change. Replaced as a whole by `set`, never mutated. */
	get state(): State {
		return this.#present.state;
	}

	/** The state as a view reads it, key by key. The same object as long as the session lives. */
	get now(): State {
		return this.#now.state;
	}

	/** Every number shown. Computed once for each state. */
	get figures(): Figures {
		return this.#present.figures;
	}

	get description(): string {
		return this.#present.description;
	}

	get table(): DataTable {
		return this.#present.table;
	}

	get code(): Code {
		return this.#present.code;
	}

	/** Changes part of the state and tells the listeners. What can't be computed is refused, and the state stays. */
	set(patch: Partial<State>): void {
		let next: Account<State, Figures, Resources>;
		try {
			next = this.#account({ ...this.state, ...patch });
		} catch (failure) {
			this.failure = failure;
			this.refusal = uncomputable;
			return;
		}
		this.#show(next);
	}

	/** Back to the state the page gave this widget. */
	reset(): void {
		this.notes = [];
		this.#show(this.#start);
	}

	/**
	 * Goes back to the last state of which everything could be said, if the present one turns out to be none. For when the
	 * hand rests: a frame of a drag has no time for sentences and scripts.
	 */
	prove(): void {
		if (this.#proved === this.#present) return;
		try {
			this.#present.prove();
			this.#proved = this.#present;
		} catch (failure) {
			this.failure = failure;
			this.#show(this.#proved);
			this.refusal = uncomputable;
		}
	}

	/** Takes parameters as text for the state that a reset comes back to. */
	begin(given: Readonly<Record<string, string>>, remarks: readonly Localized[] = []): void {
		this.read(given, remarks);
		this.#start = this.#present;
	}

	/**
	 * Takes parameters as text, from attributes or an address. Unknown names are dropped; what can't be read leaves
	 * that part of the state as it is and adds a note, and so does, for all of it, what can't be computed. What the state says
	 * already is no change: a page that writes back what it hears would otherwise hear it for ever.
	 *
	 * @param remarks what is to be said of the address besides
	 */
	read(given: Readonly<Record<string, string>>, remarks: readonly Localized[] = []): void {
		const { account, notes } = this.#taken(this.state, given);
		this.notes = [...remarks, ...notes];
		this.refusal = undefined;
		if (!account || this.#saysTheSame(account.state)) return;
		this.#show(account);
		this.#proved = account;
	}

	#saysTheSame(state: State): boolean {
		return this.keys.every((key) => {
			const parameter: Parameter<State[typeof key]> = this.#definition.parameters[key];
			return (
				state[key] === this.state[key] || parameter.write(state[key]) === parameter.write(this.state[key])
			);
		});
	}

	/** The state that parameters as text make of this one, if it can be computed, and what is to be said of them. */
	#taken(
		state: State,
		given: Readonly<Record<string, string>>
	): { readonly account?: Account<State, Figures, Resources>; readonly notes: readonly Localized[] } {
		const patch: Partial<State> = {};
		const notes: Localized[] = [];
		for (const key of this.keys) {
			if (!Object.hasOwn(given, key)) continue;
			const reading = this.#definition.parameters[key].read(given[key]);
			if (reading.value !== undefined) patch[key] = reading.value;
			if (reading.note) {
				notes.push({ en: `${key}: ${reading.note.en}`, zh: `${key}：${reading.note.zh}` });
			}
		}
		try {
			const read = { ...state, ...patch };
			const settled = this.#definition.settle?.(
				read,
				this.keys.filter((key) => Object.hasOwn(patch, key))
			);
			const account = this.#account({ ...read, ...settled?.patch });
			account.prove();
			return { account, notes: settled ? [...notes, settled.note] : notes };
		} catch (failure) {
			this.failure = failure;
			return { notes: [...notes, uncomputable] };
		}
	}

	#account(state: State): Account<State, Figures, Resources> {
		return new Account(this.#definition, state, this.#resources, this.lang);
	}

	#show(account: Account<State, Figures, Resources>): void {
		this.refusal = undefined;
		this.#present = account;
		this.#now.put(account.state);
		for (const listener of this.#listeners) listener();
	}

	/** The parameters that differ from the definition's defaults, as text: what an embed's address must say. */
	get address(): Record<string, string> {
		return this.#written(this.#defaults);
	}

	/** The parameters that differ from what the page gave this widget: what the page's own address must say. */
	get changes(): Record<string, string> {
		return this.#written(this.#start.written);
	}

	get #defaults(): State {
		const defaults = {} as State;
		for (const key of this.keys) defaults[key] = this.#definition.parameters[key].default;
		return defaults;
	}

	#written(base: State): Record<string, string> {
		const state = this.#present.written;
		const record: Record<string, string> = {};
		for (const key of this.keys) {
			const parameter: Parameter<State[typeof key]> = this.#definition.parameters[key];
			if (parameter.fits?.(state[key]) === false) continue;
			const text = parameter.write(state[key]);
			if (text !== parameter.write(base[key])) record[key] = text;
		}
		return record;
	}

	/** Calls `listener` after every change, as long as the session lives. */
	onChange(listener: () => void): void {
		this.#listeners = [...this.#listeners, listener];
	}

	/** The curves that a lesson may ask for, as they are in the present state. */
	get curves(): Readonly<Record<string, DrawnCurve>> {
		const curves = Object.entries(this.#definition.curves ?? {});
		return Object.fromEntries(curves.map(([name, curve]) => [name, curve(this.state, this.lang)]));
	}
}
