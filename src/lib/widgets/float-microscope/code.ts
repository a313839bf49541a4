import { scripts, type Code } from '$lib/machine/export/code';
import { floatLayouts, lossForms, stepsOf, type LossForm, type LossStep, type NumberFormat } from '$lib/math';
import type { Figures } from './figures';
import type { State } from './state';

type Library = 'pytorch' | 'numpy';

const libraries = {
	pytorch: {
		name: 'torch',
		cast: 'x.to(torch.float32).to(torch.float64)',
		tensor: 'torch.tensor([nearest(v) for v in x.flatten().tolist()], dtype=torch.float64)',
		zero: 'torch.zeros((), dtype=torch.float64)',
		zeros: 'torch.zeros_like(z)',
		exact: 'F.cross_entropy(taken[None], torch.tensor([target]))',
		softmax: 'F.softmax(logits * scale, dim=0)',
		quiet: []
	},
	numpy: {
		name: 'np',
		cast: 'np.asarray(x, dtype=np.float32).astype(np.float64)',
		tensor: 'np.array([nearest(v) for v in np.ravel(x).tolist()])',
		zero: 'np.float64(0)',
		zeros: 'np.zeros_like(z)',
		exact: 'taken.max() - taken[target] + np.log(np.exp(taken - taken.max()).sum())',
		softmax: 'np.exp(logits * scale - (logits * scale).max())',
		quiet: ['np.seterr(all="ignore")']
	}
} as const;

/** A function that rounds to the format as IEEE 754 does. Libraries go to the short formats by way of float32, and round twice. */
function rounding(format: NumberFormat, library: Library): string[] {
	const { cast, tensor } = libraries[library];
	if (format === 'float64') return ['def rounded(x):', '    return x'];
	if (format === 'float32') return ['def rounded(x):', `    return ${cast}`];
	const { mantissaBits, bias, largest } = floatLayouts[format];
	return [
		'def nearest(v):',
		`    """v in ${format}, ties to even, subnormals kept."""`,
		'    if v == 0 or not math.isfinite(v):',
		'        return v',
		`    spacing = 2.0 ** (max(math.frexp(v)[1] - 1, ${1 - bias}) - ${mantissaBits})`,
		'    size = round(abs(v) / spacing) * spacing',
		`    return math.copysign(math.inf if size > ${largest} else size, v)`,
		'',
		'',
		'def rounded(x):',
		`    return ${tensor}.reshape(x.shape)`
	];
}

const step = (form: LossForm, of: LossStep) => `${form}_${of.toLowerCase()}`;

function body({ target, format, twice }: State, library: Library): string[] {
	const { name, zero, zeros, exact, softmax, quiet } = libraries[library];
	const byStep = (form: 'unshifted' | 'shifted') => [
		`${form}_exp, ${form}_sum, ${form}_share = shares(${form === 'shifted' ? 'shift' : 'x'})`,
		`${form}_log = rounded(${name}.log(${form}_share))`,
		`${form}_loss = -${form}_log[target]`,
		`${form}_gradient = back(${form}_exp, ${form}_sum, ${form}_share, rounded(-y / ${form}_share))`
	];
	const onwards = (form: LossForm) => (twice ? [`${form}_gradient = back(*once, ${form}_gradient)`] : []);
	return [
		...quiet,
		`target = ${target}`,
		'',
		'',
		...rounding(format, library),
		'',
		'',
		'def total(x):',
		'    """Left to right, each partial sum rounded."""',
		`    s = ${zero}`,
		'    for v in x:',
		'        s = rounded(s + v)',
		'    return s',
		'',
		'',
		'def shares(x):',
		`    e = rounded(${name}.exp(x))`,
		'    s = total(e)',
		'    return e, s, rounded(e / s)',
		'',
		'',
		'def back(e, s, q, slopes):',
		'    """The chain rule through q = e / s, s = e.sum() and e = exp(x)."""',
		'    by_sum = total(rounded(-slopes * rounded(q / s)))',
		'    return rounded(rounded(rounded(slopes / s) + by_sum) * e)',
		'',
		'',
		'# Without rounding',
		...(twice
			? [
					`taken = ${softmax}`,
					...(library === 'numpy' ? ['taken = taken / taken.sum()'] : []),
					'floor = math.log(1 + (len(taken) - 1) / math.e)'
				]
			: ['taken = logits * scale']),
		`exact = ${exact}`,
		'',
		'z = rounded(logits * scale)',
		`y = ${zeros}`,
		'y[target] = 1',
		...(twice ? ['once = shares(rounded(z - z.max()))', 'x = once[2]'] : ['x = z']),
		'shift = rounded(x - x.max())',
		'',
		'# Softmax, logarithm, NLL; without the shift and with it',
		...byStep('unshifted'),
		...onwards('unshifted'),
		...byStep('shifted'),
		...onwards('shifted'),
		'',
		'# Fused: log-softmax and NLL',
		'fused_exp, fused_sum, _ = shares(shift)',
		`fused_logsum = rounded(${name}.log(fused_sum))`,
		'fused_logshare = rounded(shift - fused_logsum)',
		'fused_loss = -fused_logshare[target]',
		`fused_gradient = rounded(rounded(${name}.exp(fused_logshare)) - y)`,
		...onwards('fused')
	];
}

export function codeOf(state: State, figures: Figures): Code {
	const { logits, scale, twice } = state;
	return scripts({
		given: { logits, scale },
		pytorch: body(state, 'pytorch'),
		numpy: body(state, 'numpy'),
		prints: [
			{ name: 'z', value: figures.z, as: 'significant' },
			...(twice
				? ([
						{ name: 'x', value: figures.given, as: 'significant' },
						{ name: 'floor', value: figures.floor, unit: 'nat' }
					] as const)
				: []),
			{ name: 'exact', value: figures.exact, unit: 'nat' },
			...lossForms.flatMap((form) => {
				const { values, loss, gradient } = figures[form];
				// The shift is the same in both forms that have one.
				const known: readonly LossStep[] = form === 'fused' ? ['z', 'nll', 'shift'] : ['z', 'nll'];
				const inner = stepsOf[form].filter((one) => !known.includes(one));
				return [
					...inner.map((one) => ({
						name: one === 'shift' ? 'shift' : step(form, one),
						value: values[one]!,
						as: 'significant' as const
					})),
					{ name: `${form}_loss`, value: loss, unit: 'nat' as const },
					{ name: `${form}_gradient`, value: gradient, as: 'significant' as const }
				];
			})
		]
	});
}
