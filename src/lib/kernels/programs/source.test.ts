import { expect, it } from 'vitest';
import { linearRowMajor } from '../../math';
import { linearSource } from './source';

it('the source that pages show is one function, which computes a logit wherever it runs', () => {
	const linear = new Function(`return ${linearSource}`)();
	const x = [
		[1, 2, 3, 4, 5, 6],
		[6, 5, 4, 3, 2, 1]
	];
	const w = [
		[1, 10, 100, 1000, 10_000, 100_000],
		[1, -1, 1, -1, 1, -1],
		[0, 0, 0, 0, 0, 1]
	];
	const constants = { fours: 4, rest: 2 };
	const logits = x.flatMap((_, row) =>
		w.map((_, column) => linear.call({ thread: { x: column, y: row }, constants }, x, w))
	);
	expect(logits).toEqual(Array.from(linearRowMajor(x.flat(), w.flat(), 2, 6, 3)));
});
