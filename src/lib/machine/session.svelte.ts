import { closeUp } from '$lib/i18n/format';
import type { Lang, Localized } from '$lib/i18n/lang';
import type { DrawnCurve, WidgetDefinition } from './definition';
import type { Parameter } from './parameters';

/**
 * A widget while somebody uses it: its state, the figures that follow from it, and its address.
 * The same class runs while pages are prerendered and in the browser; it knows no DOM.
 */
export class Session<State extends object, Figures, Resources = undefined> {
	readonly #definition: WidgetDefinition<State, Figures, Resources>;
	readonly #resources: Resources;
	#start: State;
	#listeners: readonly (() => void)[] = [];

	readonly lang: Lang;
	readonly home: string;

	/** What the reader can change. Replaced as a whole by `set`, never mutated. */
	state: State = $state.raw()!;
	/** Every number shown. Computed once for each state. */
	readonly figures: Figures = $derived.by(() => this.#definition.compute(this.state, this.#resources));
	/** Sentences about what could not be read from an address or attributes, for the reader to see. */
	notes: readonly Localized[] = $state.raw([]);

	constructor(
		definition: WidgetDefinition<State, Figures, Resources>,
		options: { given: Readonly<Record<string, string>>; lang: Lang; resources: Resources; home: string }
	) {
		this.#definition = definition;
		this.#resources = options.resources;
		this.lang = options.lang;
		this.home = options.home;
		const start = {} as State;
		for (const key of this.keys) start[key] = definition.parameters[key].default;
		this.state = start;
		this.#start = start;
		this.begin(options.given);
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

	/** Changes part of the state and tells the listeners. */
	set(patch: Partial<State>): void {
		this.state = { ...this.state, ...patch };
		for (const listener of this.#listeners) listener();
	}

	/** Back to the state the page gave this widget. */
	reset(): void {
		this.notes = [];
		this.set(this.#start);
	}

	/** Takes parameters as text for the state that a reset comes back to. */
	begin(given: Readonly<Record<string, string>>, remarks: readonly Localized[] = []): void {
		this.read(given, remarks);
		this.#start = this.state;
	}

	/**
	 * Takes parameters as text, from attributes or an address. Unknown names are dropped; what can't be read leaves
	 * that part of the state as it is and adds a note.
	 *
	 * @param remarks what is to be said of the address besides
	 */
	read(given: Readonly<Record<string, string>>, remarks: readonly Localized[] = []): void {
		const patch: Partial<State> = {};
		const notes = [...remarks];
		for (const key of this.keys) {
			if (!Object.hasOwn(given, key)) continue;
			const text = given[key];
			const reading = this.#definition.parameters[key].read(text);
			if (reading.value !== undefined) patch[key] = reading.value;
			if (reading.note) {
				notes.push({ en: `${key}: ${reading.note.en}`, zh: `${key}：${reading.note.zh}` });
			}
		}
		const settled = this.#definition.settle?.(
			{ ...this.state, ...patch },
			this.keys.filter((key) => Object.hasOwn(patch, key))
		);
		if (settled) notes.push(settled.note);
		this.notes = notes;
		this.set({ ...patch, ...settled?.patch });
	}

	/** The parameters that differ from the definition's defaults, as text: what an embed's address must say. */
	get address(): Record<string, string> {
		const defaults = {} as State;
		for (const key of this.keys) defaults[key] = this.#definition.parameters[key].default;
		return this.#written(defaults);
	}

	/** The parameters that differ from what the page gave this widget: what the page's own address must say. */
	get changes(): Record<string, string> {
		return this.#written(this.#seen(this.#start));
	}

	/** The state without what leaves no trace in the picture. */
	#seen(state: State): State {
		const { written } = this.#definition;
		if (!written) return state;
		const figures = state === this.state ? this.figures : this.#definition.compute(state, this.#resources);
		return { ...state, ...written(state, figures) };
	}

	#written(base: State): Record<string, string> {
		const state = this.#seen(this.state);
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

	get description(): string {
		return closeUp(this.#definition.describe(this.state, this.figures, this.lang));
	}
}
