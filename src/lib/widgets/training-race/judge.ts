import { softmax } from '$lib/math';
import { classes } from './data';

/** A held-out digit that a model reads wrongly. */
export interface Misread {
	/** Its place among the held-out digits. */
	readonly digit: number;
	readonly label: number;
	readonly read: number;
	/** The probability that the model gives its wrong answer. */
	readonly probability: number;
}

export interface Judged {
	/** How many held-out digits each model reads right. */
	readonly right: readonly [number, number];
	/** The first of those that each reads wrongly. */
	readonly misread: readonly [readonly Misread[], readonly Misread[]];
}

/** How many misread digits are kept to look at. */
const KEPT = 12;

/**
 * Reads digits by their largest logit; of equal ones the first counts, as in PyTorch.
 *
 * @param logits 20 × digits, cross-entropy's classes first
 */
export function judge(logits: ArrayLike<number>, labels: ArrayLike<number>): Judged {
	const models = [0, 1].map((model) => {
		const misread: Misread[] = [];
		let right = 0;
		for (let digit = 0; digit < labels.length; digit++) {
			const at = (c: number) => logits[(model * classes + c) * labels.length + digit];
			// A race asks this of a thousand digits many times a second: nothing is made that isn't kept.
			let read = 0;
			let isNumber = at(0) === at(0);
			for (let c = 1; c < classes; c++) {
				if (at(c) > at(read)) read = c;
				isNumber &&= at(c) === at(c);
			}
			// Who has run away reads nothing.
			if (!isNumber) continue;
			if (read === labels[digit]) right++;
			else if (misread.length < KEPT) {
				const probabilities = softmax(Array.from({ length: classes }, (_, c) => at(c)));
				misread.push({ digit, label: labels[digit], read, probability: probabilities[read] });
			}
		}
		return { right, misread };
	});
	return { right: [models[0].right, models[1].right], misread: [models[0].misread, models[1].misread] };
}
