import { scripts, type Code } from '$lib/machine/export/code';
import { writingOf } from './coordinate';
import type { Figures } from './figures';
import { FAR } from './limits';
import type { State } from './state';

/** Slopes and bends are written out, so that they keep their digits where 1 − a would lose them. */
export function codeOf({ x, y, w, b, rate }: State, { crossEntropy, mse, n }: Figures): Code {
	const body = (library: 'torch' | 'np', sigmoid: string[], softplus: string) => [
		'',
		'',
		...sigmoid,
		'',
		'',
		'def settled(v):',
		'    return math.floor(float(v) * 1e10 + 0.5) / 1e10',
		'',
		'',
		'def losses(kind, z):',
		`    against = ${library}.where(y == 1, -z, z)`,
		`    return ${softplus} if kind == "ce" else sigmoid(against) ** 2 / 2`,
		'',
		'',
		'def slopes(kind, z):',
		`    residual = ${library}.where(y == 1, -sigmoid(-z), sigmoid(z))`,
		'    return residual if kind == "ce" else residual * sigmoid(z) * sigmoid(-z)',
		'',
		'',
		'def bends(kind, z):',
		`    towards = ${library}.where(y == 1, z, -z)`,
		'    slope = sigmoid(z) * sigmoid(-z)',
		'    return slope if kind == "ce" else slope * sigmoid(-towards) * (3 * sigmoid(towards) - 1)',
		'',
		'',
		'def lowest_curvature(h):',
		'    """The smaller eigenvalue of the mean of h (x, 1)(x, 1)ᵀ."""',
		'    ww, wb, bb = (h * x * x).mean(), (h * x).mean(), h.mean()',
		`    trace, spread = ww + bb, ${library === 'torch' ? 'torch' : 'np'}.sqrt((ww - bb) ** 2 + 4 * wb ** 2)`,
		'    if trace <= 0:',
		'        return (trace - spread) / 2',
		'    pairs = h[:, None] * h * (x[:, None] - x) ** 2',
		'    return pairs.mean() / (trace + spread)',
		'',
		'',
		'def descend(kind, step=1e-4):',
		'    """w, b, mean loss, its slopes, the same by differences, lowest curvature, answers."""',
		'    w, b = start_w, start_b',
		`    far = lambda: abs(w) > ${FAR} or abs(b) > ${FAR}`,
		`    for _ in range(${n}):`,
		'        if far():',
		'            break',
		'        by = slopes(kind, w * x + b)',
		'        w, b = settled(w - rate * (by * x).mean()), settled(b - rate * by.mean())',
		'    loss = lambda w, b: losses(kind, w * x + b).mean()',
		'    by_w = (loss(w + step, b) - loss(w - step, b)) / (2 * step)',
		'    by_b = (loss(w, b + step) - loss(w, b - step)) / (2 * step)',
		'    by_w, by_b = (math.nan if far() else round(float(by), 8) for by in (by_w, by_b))',
		'    z = w * x + b',
		'    by = slopes(kind, z)',
		'    slope_w, slope_b = (round(float(v), 9) for v in ((by * x).mean(), by.mean()))',
		'    return w, b, loss(w, b), slope_w, slope_b, by_w, by_b, lowest_curvature(bends(kind, z)), sigmoid(z)',
		'',
		'',
		...(['ce', 'mse'] as const).map(
			(kind) =>
				`${kind}_w, ${kind}_b, ${kind}_loss, ${kind}_slope_w, ${kind}_slope_b, ${kind}_by_w, ${kind}_by_b, ${kind}_curvature, ${kind}_answers = descend("${kind}")`
		)
	];
	const runner = (
		kind: 'ce' | 'mse',
		{ at, loss, gradient, quotient, curvature, answers }: Figures['mse']
	) => {
		const line = (name: string, value: number | readonly number[]) =>
			({ name: `${kind}_${name}`, value, as: 'significant' }) as const;
		return [
			{ ...line('w', at.w), as: writingOf(at.w) },
			{ ...line('b', at.b), as: writingOf(at.b) },
			{ ...line('loss', loss), ...(kind === 'ce' && { unit: 'nat' as const }) },
			line('slope_w', gradient.w),
			line('slope_b', gradient.b),
			line('by_w', quotient.w),
			line('by_b', quotient.b),
			line('curvature', curvature),
			line('answers', answers)
		];
	};
	return scripts({
		given: { x, y, start_w: w, start_b: b, rate },
		pytorch: body('torch', ['sigmoid = torch.sigmoid'], 'F.softplus(against)'),
		numpy: body(
			'np',
			['def sigmoid(z):', '    e = np.exp(-abs(z))', '    return np.where(z >= 0, 1, e) / (1 + e)'],
			'np.logaddexp(0, against)'
		),
		prints: [
			{ name: 'x', value: x, as: 'plain' },
			{ name: 'start_w', value: w, as: 'plain' },
			{ name: 'start_b', value: b, as: 'plain' },
			{ name: 'rate', value: rate, as: 'plain' },
			...runner('ce', crossEntropy),
			...runner('mse', mse)
		]
	});
}
