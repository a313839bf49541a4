/**
 * The end of a symmetric axis that holds every value: 1, 2 or 5 times a power of ten. It stays while a drawing changes a
 * little, so that bars grow and not the axis.
 */
export function axisEnd(values: readonly number[]): number {
	const largest = Math.max(5, ...values.map(Math.abs));
	const power = 10 ** Math.floor(Math.log10(largest));
	return [1, 2, 5, 10].map((factor) => factor * power).find((end) => end >= largest) ?? 10 * power;
}
