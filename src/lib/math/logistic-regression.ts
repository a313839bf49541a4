import { neuronCurvature, neuronLoss, neuronSlope, type NeuronLoss } from './sigmoid-losses';

/** What one feature says, and the label. */
export interface LabelledPoint {
	readonly x: number;
	readonly y: 0 | 1;
}

/** The two parameters of a logistic regression on one feature: it answers σ(w·x + b). */
export interface Line {
	readonly w: number;
	readonly b: number;
}

/**
 * The mean loss of a logistic regression over n ≥ 1 points: cross-entropy in nats, or ½(a − y)².
 *
 * @throws RangeError when w·x + b is NaN
 */
export function logisticLoss(kind: NeuronLoss, points: readonly LabelledPoint[], { w, b }: Line): number {
	let total = 0;
	for (const { x, y } of points) total += neuronLoss(kind, w * x + b, y);
	return total / points.length;
}

/**
 * That mean's slopes along w and along b.
 *
 * @throws RangeError when w·x + b is NaN
 */
export function logisticGradient(kind: NeuronLoss, points: readonly LabelledPoint[], { w, b }: Line): Line {
	let [alongW, alongB] = [0, 0];
	for (const { x, y } of points) {
		const slope = neuronSlope(kind, w * x + b, y);
		alongW += slope * x;
		alongB += slope;
	}
	return { w: alongW / points.length, b: alongB / points.length };
}

/**
 * The smaller eigenvalue of that mean's Hessian over (w, b): how the surface bends in the direction in which it bends least. Below 0
 * it bends downwards, and the loss is not convex there.
 *
 * With h the bend of each point's loss along its own z, the Hessian is the mean of h·(x, 1)(x, 1)ᵀ. Its determinant is the mean of
 * ½·h·h′·(x − x′)² over all pairs (Cauchy and Binet), which keeps its sign and digits where everything is saturated.
 *
 * @throws RangeError when w·x + b is NaN
 */
export function lowestLogisticCurvature(
	kind: NeuronLoss,
	points: readonly LabelledPoint[],
	{ w, b }: Line
): number {
	const n = points.length;
	const bends = points.map(({ x, y }) => neuronCurvature(kind, w * x + b, y));
	let [ww, wb, bb, pairs] = [0, 0, 0, 0];
	for (let i = 0; i < n; i++) {
		const { x } = points[i];
		ww += bends[i] * x * x;
		wb += bends[i] * x;
		bb += bends[i];
		for (let j = 0; j < i; j++) pairs += bends[i] * bends[j] * (x - points[j].x) ** 2;
	}
	const spread = Math.hypot(ww - bb, 2 * wb);
	const trace = ww + bb;
	// The eigenvalues' sum and product: dividing by the larger one loses no digits where subtracting from it would.
	if (trace <= 0) return (trace - spread) / (2 * n);
	return (2 * pairs) / (n * (trace + spread));
}
