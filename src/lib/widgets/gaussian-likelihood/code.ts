import { fromNats, scripts, type Code } from '$lib/machine/export/code';
import type { Figures } from './figures';
import type { State } from './state';

/** Points nearer to each other than this count as in one place. */
export const ONE_PLACE = 1e-6;

export function codeOf({ y, mean, std, unit }: State, figures: Figures): Code {
	const per = fromNats[unit];
	const after = (log: string, size: string) => [
		'nll = costs.mean()',
		'mse = squares.mean()',
		`squared = mse / (2 * std**2)${per}`,
		`constant = ${log}(2 * math.pi * std**2) / 2${per}`,
		'best_mean = y.mean()',
		`in_one_place = ${size} < ${ONE_PLACE}`,
		'variance = 0 * mse if in_one_place else ((y - best_mean) ** 2).mean()',
		'best_std = variance**0.5',
		`least_here = variance / (2 * std**2)${per} + constant`,
		`least = -math.inf if in_one_place else ${log}(2 * math.pi * math.e * variance) / 2${per}`
	];
	return scripts({
		given: { y, mean, std },
		pytorch: [
			'',
			'squares = (y - mean) ** 2',
			`costs = -torch.distributions.Normal(mean, std).log_prob(y)${per}`,
			...after('torch.log', 'y.max() - y.min()')
		],
		numpy: [
			'',
			'squares = (y - mean) ** 2',
			`costs = squares / (2 * std**2)${per} + np.log(2 * np.pi * std**2) / 2${per}`,
			...after('np.log', 'np.ptp(y)')
		],
		prints: [
			{ name: 'y', value: y, as: 'plain' },
			{ name: 'mean', value: mean, as: 'plain' },
			{ name: 'std', value: std, as: 'plain' },
			{ name: 'squares', value: figures.squares },
			{ name: 'costs', value: figures.costs, unit },
			{ name: 'nll', value: figures.nll, unit },
			{ name: 'mse', value: figures.mse },
			{ name: 'squared', value: figures.squared, unit },
			{ name: 'constant', value: figures.constant, unit },
			{ name: 'best_mean', value: figures.bestMean },
			{ name: 'variance', value: figures.variance },
			{ name: 'best_std', value: figures.bestStd },
			{ name: 'least_here', value: figures.leastHere, unit },
			{ name: 'least', value: figures.least, unit }
		]
	});
}
