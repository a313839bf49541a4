import type { Lang, Localized } from '$lib/i18n/lang';
import type { Unit } from '$lib/math';
import type { Code } from './export/code';
import type { Parameters } from './parameters';

/** Figures as a table: the same numbers that the picture shows, for reading, speech and CSV. */
export interface DataTable {
	readonly columns: readonly string[];
	/** Cells as they are shown: numbers already formatted. The first cell names the row. */
	readonly rows: readonly (readonly string[])[];
	/** Columns whose cells are text even where they look like numbers: code words. The first always is. */
	readonly textColumns?: readonly number[];
}

/** One axis of a curve: what it shows, with its unit, and its two ends. */
export interface CurveAxis {
	readonly title: string;
	readonly from: number;
	readonly to: number;
}

/** A curve that a lesson may ask its reader to draw before it is shown. */
export interface DrawnCurve {
	/** From left to right, across the whole axis; both coordinates finite. */
	readonly points: readonly (readonly [x: number, y: number])[];
	readonly x: CurveAxis;
	readonly y: CurveAxis;
	/** The unit of y, where it is an amount of information. */
	readonly unit?: Unit;
}

/** What has to change for parameters to agree, and why, for the reader to see. */
export interface Settled<State extends object> {
	readonly patch: Partial<State>;
	readonly note: Localized;
}

/** Reads a file of `static/` by its path there, in the browser and while pages are prerendered alike. */
export type AssetReader = (path: string) => Promise<ArrayBuffer>;

/**
 * A widget: one definition and one state. Lesson, embed page, sentence, table and address all render this.
 *
 * `State` is what the reader can change and what the address keeps. `Figures` is every number shown: the view
 * computes none of its own. `Resources` is fetched data that never changes (digits, weights).
 */
export interface WidgetDefinition<State extends object, Figures, Resources = undefined> {
	/** Names the tag `<surprisal-ID>`, the directive `::ID{…}` and the address `/embed/v1/ID/`. */
	readonly id: string;
	readonly title: Localized;
	/** One sentence for galleries, link previews and the embed page's description. */
	readonly summary: Localized;
	readonly parameters: Parameters<State>;
	/** Leaves the unit to the page: the reader gets no switch between nats and bits, as where code words are counted. */
	readonly fixedUnit?: true;
	/**
	 * Brings parameters that were read one by one into agreement, as two distributions over the same outcomes: what has to
	 * change, and a sentence that says so. `given` are those that could be read.
	 */
	readonly settle?: (state: State, given: readonly (keyof State)[]) => Settled<State> | undefined;
	/** Fetches what `compute` needs beyond the state. */
	readonly resources?: (read: AssetReader) => Promise<Resources>;
	/** Pure: the same state and resources give the same figures. */
	compute(state: State, resources: Resources): Figures;
	/**
	 * What an address says in place of parts of the state that hold more than there is to see, such as strokes that leave no
	 * ink. The state with these in it gives the same picture.
	 */
	written?(state: State, figures: Figures): Partial<State>;
	/** What the picture shows, as a sentence or two that stand alone. */
	describe(state: State, figures: Figures, lang: Lang): string;
	table(state: State, figures: Figures, lang: Lang): DataTable;
	/**
	 * Scripts that compute the same figures from the same state in PyTorch and in NumPy, and print them with the digits
	 * shown; `npm run check-code` runs them. Written with `scripts` of `export/code`.
	 */
	code(state: State, figures: Figures): Code;
	/** The curves that a lesson may ask for, by name. */
	readonly curves?: Readonly<Record<string, (state: State, lang: Lang) => DrawnCurve>>;
}
