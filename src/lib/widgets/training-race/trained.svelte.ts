import type { Digits } from '$lib/data/digits';
import type { AssetReader } from '$lib/machine/definition';
import type { History } from './history';
import type { Judged } from './judge';
import type { RunAway } from './race';

/** A race as it stands after some steps. */
export interface Standing {
	/** `nameOf` its settings. */
	readonly name: string;
	readonly steps: number;
	/** Holds at least so many steps. */
	readonly history: Pick<History, 'stretches' | 'rightAfter'>;
	/** 20 × 784, cross-entropy's first. */
	readonly weights: Float32Array<ArrayBuffer>;
	readonly judged: Judged;
	readonly heldOut: number;
	readonly runAway: RunAway | undefined;
}

/**
 * What was trained on the reader's device. Reactive: figures follow a moment later. It reads files, too, because digits are
 * loaded only when somebody wants to train.
 */
export class Trained {
	standing: Standing | undefined = $state.raw();
	/** The digits held out, once they are loaded: what the paper may begin with. */
	heldOut: Digits | undefined = $state.raw();
	readonly read: AssetReader;

	constructor(read: AssetReader) {
		this.read = read;
	}
}
