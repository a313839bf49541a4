import { scripts, type Code } from '$lib/machine/export/code';
import type { Figures } from './figures';
import { expressions, type Operation } from './rules';
import { columnsOf, rowsOf } from './shape';
import type { State } from './state';

const numpyExpressions: Readonly<Record<Operation, string>> = { ...expressions, transposed: 'x @ w.T' };

/** Tries a wrong pair and keeps the words of the error that PyTorch raises. */
const refused = (expression: string, error: string, message: readonly string[]) => [
	'message = ""',
	'try:',
	`    ${expression}`,
	`except ${error} as error:`,
	...message.map((line) => `    ${line}`)
];

/** What PyTorch says, from the shapes, for NumPy, which words its own errors otherwise. */
function pytorchMessage({ op, x, w }: State): string {
	if (op === 'multiply') {
		const isLast = columnsOf(x) !== w[1] && columnsOf(x) !== 1 && w[1] !== 1;
		const at = isLast ? -1 : 0;
		return `f"The size of tensor a ({x.shape[${at}]}) must match the size of tensor b ({w.shape[${at}]}) at non-singleton dimension ${isLast ? 1 : 0}"`;
	}
	const right = op === 'transposed' ? 'w.T' : 'w';
	return `f"mat1 and mat2 shapes cannot be multiplied (${rowsOf(x)}x{x.shape[-1]} and {${right}.shape[0]}x{${right}.shape[1]})"`;
}

export function codeOf(state: State, figures: Figures): Code {
	const { op, x: xShape, w: wShape } = state;
	const { outcome, x, w, result, rowSums } = figures;
	const given = { x: xShape.length === 1 ? x[0] : x, w };
	const shapes = [
		{ name: 'x_shape', value: xShape, as: 'count' },
		{ name: 'w_shape', value: wShape, as: 'count' }
	] as const;
	const shapeLine = 'x_shape, w_shape = x.shape, w.shape';
	if (!outcome.shape) {
		return scripts({
			given,
			pytorch: [shapeLine, ...refused(expressions[op], 'RuntimeError', ['message = str(error)'])],
			numpy: [
				shapeLine,
				...refused(numpyExpressions[op], 'ValueError', [
					'# NumPy says it in words of its own; these are PyTorch’s.',
					`message = ${pytorchMessage(state)}`
				]).map((line) => line.replace(' as error:', ':'))
			],
			prints: [...shapes, { name: 'message', value: outcome.message }]
		});
	}
	const body = (expression: string, axis: string) => [
		shapeLine,
		`result = ${expression}`,
		'shape = result.shape',
		`row_sums = result.sum(${axis}=-1)`,
		op === 'multiply'
			? 'products, sums = math.prod(shape), 0'
			: 'products, sums = math.prod(shape) * x.shape[-1], math.prod(shape)'
	];
	const printed = figures.isSmall
		? ({ name: 'result', value: result.flat(), as: 'plain' } as const)
		: ({ name: 'row_sums', value: rowSums, as: 'plain' } as const);
	return scripts({
		given,
		pytorch: body(expressions[op], 'dim'),
		numpy: body(numpyExpressions[op], 'axis'),
		prints: [
			...shapes,
			{ name: 'shape', value: outcome.shape, as: 'count' },
			printed,
			{ name: 'products', value: figures.products, as: 'count' },
			{ name: 'sums', value: figures.sums, as: 'count' }
		]
	});
}
