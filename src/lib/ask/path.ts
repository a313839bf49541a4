/** The value at a path such as `surprisals.0` or `p.length`, or undefined if it leads nowhere. */
export function valueAt(source: unknown, path: string): unknown {
	let value: unknown = source;
	for (const key of path.split('.')) {
		value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
	}
	return value;
}

/** The part of a widget's session that questions look at. */
export interface Watched {
	readonly figures: unknown;
	readonly state: object;
}

/** The number at a path in a widget's figures, or else in its state. */
export function numberIn({ figures, state }: Watched, path: string): number | undefined {
	const value = valueAt(figures, path) ?? valueAt(state, path);
	return typeof value === 'number' ? value : undefined;
}
