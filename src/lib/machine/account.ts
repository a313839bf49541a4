import { closeUp } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import type { DataTable, WidgetDefinition } from './definition';
import type { Code } from './export/code';

/**
 * A state with everything that follows from it. The figures are computed at once; what is said of them is made when it is
 * first asked for, because a frame of a drag has no time for it. Each is made once.
 */
export class Account<State extends object, Figures, Resources> {
	readonly figures: Figures;
	readonly #definition: WidgetDefinition<State, Figures, Resources>;
	readonly #lang: Lang;
	#description: string | undefined;
	#table: DataTable | undefined;
	#code: Code | undefined;

	/** @throws whatever `compute` throws for this state */
	constructor(
		definition: WidgetDefinition<State, Figures, Resources>,
		readonly state: State,
		resources: Resources,
		lang: Lang
	) {
		this.#definition = definition;
		this.#lang = lang;
		this.figures = definition.compute(state, resources);
	}

	get description(): string {
		return (this.#description ??= closeUp(this.#definition.describe(this.state, this.figures, this.#lang)));
	}

	get table(): DataTable {
		return (this.#table ??= this.#definition.table(this.state, this.figures, this.#lang));
	}

	get code(): Code {
		return (this.#code ??= this.#definition.code(this.state, this.figures));
	}

	/** What an address has to say: the state without what leaves no trace in the picture. */
	get written(): State {
		return { ...this.state, ...this.#definition.written?.(this.state, this.figures) };
	}

	/**
	 * Makes all that can be asked for.
	 *
	 * @throws whatever the definition throws for this state
	 */
	prove(): void {
		void this.description;
		void this.table;
		void this.code;
		void this.written;
	}
}
