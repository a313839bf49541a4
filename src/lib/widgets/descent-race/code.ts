import { scripts, type Code } from '$lib/machine/export/code';
import type { Figures } from './figures';
import type { Derivative, State } from './state';

/** What cross-entropy's neuron is stepped by, as Python writes it. */
const slopes: Readonly<Record<Derivative, string>> = {
	right: 'sigmoid(z) if y == 0 else -sigmoid(-z)',
	answer: '1 / sigmoid(-z) if y == 0 else -1 / sigmoid(z)',
	factor: '(sigmoid(z) if y == 0 else -sigmoid(-z)) * sigmoid(z) * sigmoid(-z)',
	sign: '-sigmoid(z) if y == 0 else sigmoid(-z)'
};

export function codeOf({ z, y, rate, n, derivative }: State, { start, crossEntropy, mse }: Figures): Code {
	const body = (sigmoid: string[], softplus: string) => [
		'',
		'',
		...sigmoid,
		'',
		'',
		'def ce_loss(z):',
		`    return ${softplus}`,
		'',
		'',
		'def ce_slope(z):',
		`    return ${slopes[derivative]}`,
		'',
		'',
		'def mse_loss(z):',
		'    return sigmoid(z if y == 0 else -z) ** 2 / 2',
		'',
		'',
		'def mse_slope(z):',
		'    return (sigmoid(z) if y == 0 else -sigmoid(-z)) * sigmoid(z) * sigmoid(-z)',
		'',
		'',
		'def race(loss, slope, step=1e-4):',
		'    """z, answer, loss, what it is stepped by, the quotient, and when it arrived."""',
		'    z, arrived = start_z, math.nan',
		`    for count in range(${n} + 1):`,
		'        if abs(sigmoid(z) - y) < 0.1 and math.isnan(arrived):',
		'            arrived = count',
		`        if count < ${n}:`,
		'            # Weight and bias both move, and on an input of 1 z is their sum.',
		'            z = z - 2 * rate * slope(z)',
		'    quotient = (loss(z + step) - loss(z - step)) / (2 * step)',
		'    return z, sigmoid(z), loss(z), slope(z), quotient, arrived',
		'',
		'',
		'start = sigmoid(start_z)',
		'ce_z, ce_a, ce_end, ce_by, ce_quotient, ce_arrived = race(ce_loss, ce_slope)',
		'mse_z, mse_a, mse_end, mse_by, mse_quotient, mse_arrived = race(mse_loss, mse_slope)'
	];
	const runner = (name: 'ce' | 'mse', { z, a, loss, slope, quotient, arrived }: Figures['mse']) =>
		[
			{ name: `${name}_z`, value: z, as: 'significant' },
			{ name: `${name}_a`, value: a, as: 'significant' },
			{ name: `${name}_end`, value: loss, as: 'significant', ...(name === 'ce' && { unit: 'nat' as const }) },
			{ name: `${name}_by`, value: slope, as: 'significant' },
			{ name: `${name}_quotient`, value: quotient, as: 'significant' },
			{ name: `${name}_arrived`, value: arrived, as: 'count' }
		] as const;
	return scripts({
		given: { start_z: z, y: Number(y), rate },
		pytorch: body(['sigmoid = torch.sigmoid'], 'F.softplus(z if y == 0 else -z)'),
		numpy: body(
			['def sigmoid(z):', '    e = np.exp(-abs(z))', '    return 1 / (1 + e) if z >= 0 else e / (1 + e)'],
			'np.logaddexp(0, z if y == 0 else -z)'
		),
		prints: [
			{ name: 'start_z', value: z, as: 'plain' },
			{ name: 'rate', value: rate, as: 'plain' },
			{ name: 'start', value: start, as: 'significant' },
			...runner('ce', crossEntropy),
			...runner('mse', mse)
		]
	});
}
