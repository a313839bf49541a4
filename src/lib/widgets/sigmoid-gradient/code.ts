import { scripts, type Code } from '$lib/machine/export/code';
import type { Figures } from './figures';
import type { State } from './state';

/** PyTorch differentiates by itself; NumPy has the formulas written out. Both check themselves by central differences. */
export function codeOf({ z, y }: State, { a, residual, factor, crossEntropy, mse, ratio }: Figures): Code {
	const quotients = (library: 'torch' | 'np') => [
		'def quotient(loss, step=1e-4):',
		'    return (loss(z + step) - loss(z - step)) / (2 * step)',
		'',
		'',
		...(library === 'torch'
			? [
					'z_leaf = z.clone().requires_grad_()',
					'ce_slope, = torch.autograd.grad(cross_entropy(z_leaf), z_leaf)',
					'mse_slope, = torch.autograd.grad(mse(z_leaf), z_leaf)'
				]
			: ['ce_slope = a - y', 'mse_slope = (a - y) * a * (1 - a)']),
		'ce_loss, ce_quotient = cross_entropy(z), quotient(cross_entropy)',
		'mse_loss, mse_quotient = mse(z), quotient(mse)',
		'ratio = 1 / factor'
	];
	return scripts({
		given: { z, y: Number(y) },
		pytorch: [
			'',
			'',
			'def cross_entropy(z):',
			'    return F.binary_cross_entropy_with_logits(z, y)',
			'',
			'',
			'def mse(z):',
			'    return (torch.sigmoid(z) - y) ** 2 / 2',
			'',
			'',
			...quotients('torch').slice(0, 4),
			'a = torch.sigmoid(z)',
			'residual, factor = a - y, a * torch.sigmoid(-z)',
			...quotients('torch').slice(4)
		],
		numpy: [
			'',
			'',
			'def sigmoid(z):',
			'    return 1 / (1 + np.exp(-z))',
			'',
			'',
			'def cross_entropy(z):',
			'    return np.logaddexp(0, -z if y == 1 else z)',
			'',
			'',
			'def mse(z):',
			'    return (sigmoid(z) - y) ** 2 / 2',
			'',
			'',
			...quotients('np').slice(0, 4),
			'a = sigmoid(z)',
			'residual, factor = a - y, a * sigmoid(-z)',
			...quotients('np').slice(4)
		],
		prints: [
			{ name: 'z', value: z, as: 'plain' },
			{ name: 'a', value: a, as: 'significant' },
			{ name: 'residual', value: residual, as: 'significant' },
			{ name: 'factor', value: factor, as: 'significant' },
			{ name: 'ce_loss', value: crossEntropy.loss, as: 'significant', unit: 'nat' },
			{ name: 'ce_slope', value: crossEntropy.slope, as: 'significant' },
			{ name: 'ce_quotient', value: crossEntropy.quotient, as: 'significant' },
			{ name: 'mse_loss', value: mse.loss, as: 'significant' },
			{ name: 'mse_slope', value: mse.slope, as: 'significant' },
			{ name: 'mse_quotient', value: mse.quotient, as: 'significant' },
			{ name: 'ratio', value: ratio, as: 'significant' }
		]
	});
}
