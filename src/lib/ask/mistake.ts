import type { Position } from 'unist';

/** Something in a question that can't be published, and where in the file it stands. */
export class Mistake extends RangeError {
	override readonly name = 'Mistake';

	constructor(
		reason: string,
		readonly place: Position | undefined
	) {
		super(reason);
	}
}
