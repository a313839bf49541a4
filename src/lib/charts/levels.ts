/**
 * Moves labels apart that would overlap: afterwards each lies at least `apart` below the one before, in the order they
 * had, and as near to its place as that allows (least squares, by pooling neighbours that collide). None lies below
 * `lowest`, whatever that takes.
 */
export function spread(places: readonly number[], apart: number, lowest = Infinity): number[] {
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
	for (const index of order.reverse()) {
		moved[index] = Math.min(moved[index], lowest);
		lowest = moved[index] - apart;
	}
	return moved;
}

/**
 * Where between `top` and `bottom` a label stands that no line runs through: in the middle, or as near to it as lines
 * allow that are `apart` from it. Where there is no such place, in the middle all the same.
 */
export function clearOf(lines: readonly number[], apart: number, top: number, bottom: number): number {
	const middle = (top + bottom) / 2;
	const clear = (place: number) => lines.every((line) => Math.abs(line - place) >= apart);
	if (clear(middle)) return middle;
	const beside = lines
		.flatMap((line) => [line - apart, line + apart])
		.filter((place) => place >= top + apart && place <= bottom - apart && clear(place))
		.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
	return beside[0] ?? middle;
}
