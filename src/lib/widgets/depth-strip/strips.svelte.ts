import type { AssetReader } from '$lib/machine/definition';
import type { Look, Shown } from './measure';
import { nameOf, type Settings, type State } from './state';
import { summarize, type Measured } from './summary';

/** One network, measured before anybody asks. */
export interface Strip {
	/** `nameOf` its settings. */
	readonly name: string;
	/** Its random beginnings, the one that is shown first. */
	readonly looks: readonly Look[];
	readonly shown: Shown;
}

/** What `static/depth/strips.json` holds. */
export interface StripsFile {
	/** Mean square of the digits' pixels, and the mean cosine of two different digits. */
	readonly digits: { readonly square: number; readonly cosine: number };
	readonly strips: readonly Strip[];
}

/**
 * What is known of networks: those measured beforehand, so that pages show them without a script, and what the reader's device has
 * measured. Reactive: figures follow a moment later. It reads files, too, because digits are loaded only for who wants them.
 */
export class Strips {
	live: Measured | undefined = $state.raw();
	readonly read: AssetReader;
	readonly digits: StripsFile['digits'];
	readonly #strips: readonly Strip[];

	constructor(read: AssetReader, { digits, strips }: StripsFile) {
		this.read = read;
		this.digits = digits;
		this.#strips = strips;
	}

	/** What was measured beforehand of this very network and so many beginnings. */
	known(settings: Settings & Pick<State, 'seeds'>): Measured | undefined {
		const name = nameOf(settings);
		const strip = this.#strips.find((one) => one.name === name);
		if (strip?.looks.length !== settings.seeds) return undefined;
		const { looks, shown } = strip;
		return { name, summary: summarize(looks), steps: 0, shown, losses: [shown.loss] };
	}
}

export async function loadStrips(read: AssetReader): Promise<Strips> {
	const text = new TextDecoder().decode(await read('depth/strips.json'));
	return new Strips(read, JSON.parse(text) as StripsFile);
}
