import { uniform } from '$lib/math';
import type { WidgetDefinition } from '$lib/machine/definition';
import { codeOf } from './code';
import { describe } from './describe';
import type { Cell, Figures, Rows } from './figures';
import { outcomeOf, type Operation } from './rules';
import { columnsOf, rowsOf, written, type Shape } from './shape';
import { parameters, type State } from './state';
import { words } from './words';

/** More columns have no room for their numbers. */
const MOST_DRAWN = 8;

/** Whole numbers from −3 to 3, as small as arithmetic by eye asks for. */
function entries(shape: Shape, seed: number): Rows {
	const next = uniform(seed);
	return Array.from({ length: rowsOf(shape) }, () =>
		Array.from({ length: columnsOf(shape) }, () => Math.floor(7 * next()) - 3)
	);
}

/** The pairs of numbers that are multiplied for one cell of the result. */
function factorsOf(op: Operation, x: Rows, w: Rows, row: number, column: number): Cell['factors'] {
	if (op === 'multiply') {
		// A row or column of one is repeated.
		const at = (of: Rows) => {
			const own = of[of.length === 1 ? 0 : row];
			return own[own.length === 1 ? 0 : column];
		};
		return [[at(x), at(w)]];
	}
	return x[row].map((value, k) => [value, op === 'transposed' ? w[column][k] : w[k][column]]);
}

const definition: WidgetDefinition<State, Figures> = {
	id: 'shapes',
	title: { en: 'Two products, cell by cell', zh: '两种乘法，逐格来看' },
	summary: {
		en: 'x * w and x @ w.t() cell by cell, for shapes of your own; wrong pairs get PyTorch’s own error message.',
		zh: '逐格看 x * w 与 x @ w.t()，形状自己选；形状不合时，显示 PyTorch 原样的报错。'
	},
	parameters,

	compute({ op, x: xShape, w: wShape, step, seed }) {
		const outcome = outcomeOf(op, xShape, wShape);
		const x = entries(xShape, 2 * seed);
		const w = entries(wShape, 2 * seed + 1);
		const rows = outcome.shape ? rowsOf(outcome.shape) : 0;
		const columns = outcome.shape ? columnsOf(outcome.shape) : 0;
		const cellAt = (row: number, column: number): Cell => {
			const factors = factorsOf(op, x, w, row, column);
			return { row, column, factors, value: factors.reduce((sum, [a, b]) => sum + a * b, 0) };
		};
		const result = Array.from({ length: rows }, (_, row) =>
			Array.from({ length: columns }, (_, column) => cellAt(row, column).value)
		);
		const cells = rows * columns;
		const done = step === 'all' ? cells : Math.min(step, cells);
		const last = done - 1;
		return {
			outcome,
			x,
			w,
			result,
			rowSums: result.map((row) => row.reduce((sum, value) => sum + value, 0)),
			products: op === 'multiply' ? cells : cells * columnsOf(xShape),
			sums: op === 'multiply' ? 0 : cells,
			isSmall: Math.max(columnsOf(xShape), wShape[1], columns) <= MOST_DRAWN,
			done,
			current: step === 'all' || done === 0 ? null : cellAt(Math.floor(last / columns), last % columns)
		};
	},

	describe,

	table({ x: xShape, w: wShape }, { outcome, x, w, result, rowSums, products, sums, isSmall }, lang) {
		const text = words.table[lang];
		const shapes = [
			[text.shapeOf('x'), written(xShape)],
			[text.shapeOf('w'), written(wShape)]
		];
		if (!outcome.shape)
			return { columns: [text.what, text.value], rows: [...shapes, ['RuntimeError', outcome.message]] };
		const counts = [
			...shapes,
			[text.shapeOf(text.result), written(outcome.shape)],
			[text.products, String(products)],
			[text.sums, String(sums)]
		];
		const rowsNamed = (name: string, rows: Rows) =>
			rows.map((row, i) => [text.row(name, i), row.join(' ').replaceAll('-', '−')]);
		return {
			columns: [text.what, text.value],
			textColumns: [1],
			rows: [
				...counts,
				...(isSmall
					? [...rowsNamed('x', x), ...rowsNamed('w', w), ...rowsNamed(text.result, result)]
					: rowSums.map((sum, i) => [text.rowSum(i), String(sum).replace('-', '−')]))
			]
		};
	},

	code: codeOf
};

export default definition;
