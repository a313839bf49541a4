import type { LabelledPoint, Line } from '$lib/math';
import { FAR } from './limits';

/** The points that two lists say together. */
export function pointsOf(x: readonly number[], y: readonly (0 | 1)[]): LabelledPoint[] {
	return x.map((at, i) => ({ x: at, y: y[i] }));
}

export const isFar = ({ w, b }: Line) => Math.abs(w) > FAR || Math.abs(b) > FAR;

/** Whether some w and b answer every point rightly, or as nearly as one likes: labels of 0 on one side, labels of 1 on the other. */
export function isSeparable(points: readonly LabelledPoint[]): boolean {
	const of = (label: 0 | 1) => points.filter(({ y }) => y === label).map(({ x }) => x);
	const [zeros, ones] = [of(0), of(1)];
	return Math.max(...zeros) < Math.min(...ones) || Math.max(...ones) < Math.min(...zeros);
}
