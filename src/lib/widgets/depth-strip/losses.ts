/** Of so many losses the places of those that a table lists: all of a few, and of more the first, the last and some between. */
export function kept(count: number): number[] {
	const every = [1, 5, 10, 50, 100].find((stride) => count <= 12 * stride + 1) ?? 100;
	return Array.from({ length: count }, (_, i) => i).filter((i) => i % every === 0 || i === count - 1);
}
