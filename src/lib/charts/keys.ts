/** How far the keys move a value: arrows by `step`, Page Up and Page Down by `page`, Home and End to the ends. */
export interface Steps {
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly page: number;
}

const directions: Readonly<Record<string, readonly [of: 'step' | 'page', sign: 1 | -1]>> = {
	ArrowUp: ['step', 1],
	ArrowRight: ['step', 1],
	ArrowDown: ['step', -1],
	ArrowLeft: ['step', -1],
	PageUp: ['page', 1],
	PageDown: ['page', -1]
};

/** Where a key moves `value`, or undefined if the key means nothing here. */
export function moved(key: string, value: number, { min, max, ...by }: Steps): number | undefined {
	if (key === 'Home') return min;
	if (key === 'End') return max;
	const direction = directions[key];
	if (!direction) return undefined;
	const [of, sign] = direction;
	// Ten decimals: free of 0.30000000000000004, and finer than any step.
	const next = Number((value + sign * by[of]).toFixed(10));
	return Math.min(max, Math.max(min, next));
}
