import { float, scripts, type Code } from '$lib/machine/export/code';
import type { Figures } from './figures';
import type { State } from './state';

/** The same lines twice; only NumPy has to be told what softmax is. */
export function codeOf({ z, c, t }: State, figures: Figures): Code {
	const { shifted, scaled, q, change, factor, a, b, difference, power, odds, ratio } = figures;
	const body = (softmax: (of: string) => string, exp: string) => [
		`shift, temperature = ${float(c)}, ${float(t)}`,
		'shifted = z + shift',
		'scaled = shifted / temperature',
		`q = ${softmax('scaled')}`,
		`change = abs(q - ${softmax('z / temperature')}).max()`,
		'factor = shift / temperature',
		`a, b = ${a}, ${b}`,
		'difference = (z[a] - z[b]) / temperature',
		'power = difference / math.log(10)',
		...(odds === null ? [] : [`odds = ${exp}(difference)`]),
		...(ratio === null ? [] : ['ratio = q[a] / q[b]'])
	];
	return scripts({
		given: { z },
		pytorch: body((of) => `F.softmax(${of}, dim=0)`, 'torch.exp'),
		numpy: [
			'',
			'',
			'def softmax(z):',
			'    # Shifted by the largest, so that nothing overflows.',
			'    e = np.exp(z - z.max())',
			'    return e / e.sum()',
			'',
			'',
			...body((of) => `softmax(${of})`, 'np.exp')
		],
		prints: [
			{ name: 'z', value: z, as: 'plain' },
			{ name: 'shift', value: c, as: 'plain' },
			{ name: 'temperature', value: t, as: 'plain' },
			{ name: 'shifted', value: shifted },
			{ name: 'scaled', value: scaled },
			{ name: 'q', value: q, as: 'probability' },
			{ name: 'change', value: change },
			{ name: 'factor', value: factor },
			{ name: 'difference', value: difference },
			{ name: 'power', value: power, as: 'significant' },
			...(odds === null ? [] : [{ name: 'odds', value: odds, as: 'significant' } as const]),
			...(ratio === null ? [] : [{ name: 'ratio', value: ratio, as: 'significant' } as const])
		]
	});
}
