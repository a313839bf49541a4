import { scripts, type Code } from '$lib/machine/export/code';
import type { Figures, OneExample, Trained } from './figures';
import { FLATTEST, ONE_PLACE } from './limits';
import type { State } from './state';

export function codeOf({ x, y, rate, mseRate, n, q }: State, { crossEntropy, mse, example }: Figures): Code {
	const body = (library: 'torch' | 'np', sigmoid: string[], softplus: string, quiet: string[]) => [
		'',
		'',
		...sigmoid,
		'',
		'',
		'def settled(v):',
		'    return math.floor(float(v) * 1e10 + 0.5) / 1e10',
		'',
		'',
		'def slopes(kind, z):',
		`    residual = ${library}.where(y == 1, -sigmoid(-z), sigmoid(z))`,
		'    return residual if kind == "ce" else residual * sigmoid(z) * sigmoid(-z)',
		'',
		'',
		'def train(kind, rate):',
		'    """w, b, boundary, mean loss, answers, pulls, true labels found, share of the pull that is mislabelled’s."""',
		'    w = b = 0.0',
		`    for _ in range(${n}):`,
		'        by = slopes(kind, w * x + b)',
		'        w, b = settled(w - float(rate) * (by * x).mean()), settled(b - float(rate) * by.mean())',
		'    z = w * x + b',
		`    has_boundary = abs(w) >= ${FLATTEST} and x.max() - x.min() >= ${ONE_PLACE}`,
		`    against = ${library}.where(y == 1, -z, z)`,
		`    losses = ${softplus} if kind == "ce" else sigmoid(against) ** 2 / 2`,
		'    pulls = -slopes(kind, z)',
		'    right = ((z >= 0) == (x >= 0)).sum()',
		'    mislabelled = (y == 1) != (x >= 0)',
		'    pull, of_mislabelled = abs(pulls).sum(), abs(pulls[mislabelled]).sum()',
		'    share = of_mislabelled / pull if pull > 0 else math.nan',
		'    return w, b, -b / w if has_boundary else math.nan, losses.mean(), sigmoid(z), pulls, right, share',
		'',
		'',
		...(['ce', 'mse'] as const).map(
			(kind) =>
				`${kind}_w, ${kind}_b, ${kind}_boundary, ${kind}_loss, ${kind}_answers, ${kind}_pulls, ${kind}_right, ${kind}_share = train("${kind}", ${kind === 'ce' ? 'rate' : 'mse_rate'})`
		),
		'',
		'# One example whose label has probability q.',
		...quiet,
		'ce_one_pull = 1 - q',
		'mse_one_loss = (1 - q) ** 2 / 2',
		'mse_one_pull = (1 - q) * q * (1 - q)'
	];
	const trained = (kind: 'ce' | 'mse', of: Trained, one: OneExample) => {
		const unit = kind === 'ce' ? ({ unit: 'nat' } as const) : {};
		const line = (name: string, value: number | readonly number[]) =>
			({ name: `${kind}_${name}`, value, as: 'significant' }) as const;
		return [
			{ ...line('w', of.at.w), as: 'decimals' as const },
			{ ...line('b', of.at.b), as: 'decimals' as const },
			{ ...line('boundary', of.boundary), as: 'decimals' as const },
			{ ...line('loss', of.loss), ...unit },
			line('answers', of.answers),
			line('pulls', of.pulls),
			{ ...line('right', of.right), as: 'count' as const },
			{ ...line('share', of.share), as: 'percent' as const },
			{ ...line('one_loss', one.loss), ...unit },
			line('one_pull', one.pull)
		];
	};
	return scripts({
		given: { x, y, rate, mse_rate: mseRate, q },
		pytorch: body('torch', ['sigmoid = torch.sigmoid'], 'F.softplus(against)', ['ce_one_loss = -q.log()']),
		numpy: body(
			'np',
			['def sigmoid(z):', '    e = np.exp(-abs(z))', '    return np.where(z >= 0, 1, e) / (1 + e)'],
			'np.logaddexp(0, against)',
			['with np.errstate(divide="ignore"):', '    ce_one_loss = -np.log(q)']
		),
		prints: [
			{ name: 'x', value: x, as: 'plain' },
			{ name: 'y', value: y, as: 'count' },
			{ name: 'rate', value: rate, as: 'plain' },
			{ name: 'mse_rate', value: mseRate, as: 'plain' },
			{ name: 'q', value: q, as: 'plain' },
			...trained('ce', crossEntropy, example.crossEntropy),
			...trained('mse', mse, example.mse)
		]
	});
}
