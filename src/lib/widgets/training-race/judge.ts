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
		let right = 0;
		const misread: Misread[] = [];
		for (let digit = 0; digit < labels.length; digit++) {
			const own = Array.from(
				{ length: classes },
				(_, c) => logits[(model * classes + c) * labels.length + digit]
			);
			const read = own.indexOf(Math.max(...own));
			if (read === labels[digit]) right++;
			else if (misread.length < KEPT && read >= 0)
				misread.push({ digit, label: labels[digit], read, probability: softmax(own)[read] });
		}
		return { right, misread };
	});
	return { right: [models[0].right, models[1].right], misread: [models[0].misread, models[1].misread] };
}
