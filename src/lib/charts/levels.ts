/**
 * Moves labels apart that would overlap: afterwards each lies at least `apart` below the one before, in the order they
 * had, and as near to its place as that allows (least squares, by pooling neighbours that collide).
 */
export function spread(places: readonly number[], apart: number): number[] {
	const order = places.map((_, index) => index).sort((a, b) => places[a] - places[b] || a - b);
	const pools: { sum: number; members: number[] }[] = [];
	const mean = (pool: { sum: number; members: number[] }) => pool.sum / pool.members.length;
	for (const [rank, index] of order.entries()) {
		let pool = { sum: places[index] - rank * apart, members: [index] };
		for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
			pool = { sum: last.sum + pool.sum, members: [...last.members, ...pool.members] };
			pools.pop();
		}
		pools.push(pool);
	}
	const moved = [...places];
	let rank = 0;
	for (const pool of pools) for (const index of pool.members) moved[index] = mean(pool) + apart * rank++;
	return moved;
}
