import { scripts, type Code, type Printed } from '$lib/machine/export/code';
import { randomNumbers } from '$lib/machine/export/random-numbers';
import { isUniform } from '$lib/math';
import { INPUT_SEED } from './batch';
import type { Figures } from './figures';
import { kept } from './losses';
import { classes, type State } from './state';

const activated: Readonly<Record<State['activation'], { pytorch: string; numpy: string; slope: string }>> = {
	relu: { pytorch: 'F.relu(z)', numpy: 'np.maximum(z, 0)', slope: '(z > 0) * 1.0' },
	'leaky-relu': {
		pytorch: 'F.leaky_relu(z)',
		numpy: 'np.where(z > 0, z, 0.01 * z)',
		slope: 'np.where(z > 0, 1.0, 0.01)'
	},
	tanh: { pytorch: 'torch.tanh(z)', numpy: 'np.tanh(z)', slope: '1 - np.tanh(z) ** 2' },
	sigmoid: {
		pytorch: 'torch.sigmoid(z)',
		numpy: '0.5 + 0.5 * np.tanh(z / 2)',
		slope: '0.25 * (1 - np.tanh(z / 2) ** 2)'
	}
};

/** The standard deviation of a layer's weights. */
const spreads: Readonly<Record<State['init'], string>> = {
	randn: '1.0',
	'kaiming-normal': 'math.sqrt(2 / n)',
	'kaiming-uniform': 'math.sqrt(2 / n)',
	xavier: 'math.sqrt(2 / (n + m))',
	small: '0.01',
	zeros: '0.0',
	pytorch: '1 / math.sqrt(3 * n)'
};

/** The theory: Var(out) = fan_in · Var(w) · E[x²], with E[φ(z)²] as a sum over a fine grid. */
function theory({ init, activation, input }: State, library: 'pytorch' | 'numpy', square: number): string[] {
	const grid =
		library === 'pytorch' ? 'torch.arange(-512, 512, dtype=torch.float64)' : 'np.arange(-512, 512)';
	const exp = library === 'pytorch' ? 'torch.exp' : 'np.exp';
	return [
		'',
		'',
		'def phi(z):',
		`    return ${activated[activation][library]}`,
		'',
		'',
		`u = (${grid} + 0.5) / 64`,
		`weight = ${exp}(-u * u / 2) / (64 * math.sqrt(2 * math.pi))`,
		`square = ${input === 'digits' ? square : '1.0'}`,
		'weight_std, expected_std = [], []',
		'for n, m in zip(sizes, sizes[1:]):',
		`    weight_std.append(${spreads[init]})`,
		'    expected_std.append(math.sqrt(n * square) * weight_std[-1])',
		'    square = float((weight * phi(expected_std[-1] * u) ** 2).sum())'
	];
}

/** The batch and the beginning of one seed, as the page drew them. */
function beginning({ init, input, seed }: State, examples: number): string[] {
	const next = isUniform(init) ? 'math.sqrt(3) * (2 * next(draws) - 1)' : 'next(draws)';
	const stream = isUniform(init) ? 'uniform' : 'normal';
	const weights =
		init === 'zeros'
			? ['weights = [np.zeros((m, n)) for n, m in zip(sizes, sizes[1:])]']
			: [
					`draws = ${stream}(${seed})`,
					'weights = []',
					'for n, m, s in zip(sizes, sizes[1:], weight_std):',
					`    w = [s * (${next}) for _ in range(n * m)]`,
					'    weights.append(np.array(w, np.float32).astype(float).reshape(m, n))'
				];
	const batch =
		input === 'digits'
			? [
					'# sample.bin of this site’s digits/ has to lie beside this script.',
					'with open("sample.bin", "rb") as file:',
					'    data = np.frombuffer(file.read(), np.uint8)',
					'count = len(data) // 785',
					`draw = uniform(${INPUT_SEED + seed})`,
					'order = list(range(count))',
					'for i in range(count - 1, 0, -1):',
					'    j = int(next(draw) * (i + 1))',
					'    order[i], order[j] = order[j], order[i]',
					'order = order[:examples]',
					'x = np.float32(data[count:].reshape(count, 784)[order] / 255).astype(float)',
					'labels = data[:count][order].astype(int)'
				]
			: [
					`draws = normal(${INPUT_SEED + seed})`,
					'x = np.array([next(draws) for _ in range(examples * 784)], np.float32)',
					'x = x.astype(float).reshape(examples, 784)',
					`draw = uniform(${2 * INPUT_SEED + seed})`,
					`labels = np.array([int(${classes} * next(draw)) for _ in range(examples)])`
				];
	return [
		'',
		'',
		'# This course’s own random numbers, so that the script begins where the page did.',
		...randomNumbers,
		`examples = ${examples}`,
		...weights,
		...batch
	];
}

/** Forward and backward, training in between. The page computes in float32: after many steps the last digits may differ. */
const passes = {
	pytorch: (steps: number, rate: number) => [
		'x, labels = torch.tensor(x), torch.tensor(labels)',
		'weights = [torch.tensor(w).requires_grad_() for w in weights]',
		'losses = []',
		`for step in range(${steps + 1}):`,
		'    a, sums = x, []',
		'    for w in weights:',
		'        sums.append(a @ w.t())',
		'        sums[-1].requires_grad_().retain_grad()',
		'        a = phi(sums[-1])',
		'    cross_entropy = F.cross_entropy(sums[-1], labels)',
		'    cross_entropy.backward()',
		'    losses.append(cross_entropy.item())',
		'    gradients = [w.grad for w in weights]',
		`    if step < ${steps}:`,
		`        weights = [(w - ${rate} * w.grad).detach().requires_grad_() for w in weights]`,
		'std = [z.std().item() for z in sums]',
		'slope_std = [(examples * z.grad).std().item() for z in sums]',
		'gradient_norm = [g.norm().item() for g in gradients]',
		'z = [s.detach().numpy() for s in sums]'
	],
	numpy: (steps: number, rate: number, slope: string) => [
		'losses = []',
		`for step in range(${steps + 1}):`,
		'    a, given, sums = x, [], []',
		'    for w in weights:',
		'        given.append(a)',
		'        sums.append(a @ w.T)',
		'        a = phi(sums[-1])',
		'    q = sums[-1] - sums[-1].max(axis=1, keepdims=True)',
		'    q = q - np.log(np.exp(q).sum(axis=1, keepdims=True))',
		'    losses.append(-q[np.arange(examples), labels].mean())',
		'    slopes = [(np.exp(q) - np.eye(10)[labels]) / examples]',
		'    for w, z in zip(weights[:0:-1], sums[-2::-1]):',
		`        slopes.insert(0, (slopes[0] @ w) * (${slope}))`,
		'    gradients = [s.T @ a for s, a in zip(slopes, given)]',
		`    if step < ${steps}:`,
		`        weights = [w - ${rate} * g for w, g in zip(weights, gradients)]`,
		'std = [z.std(ddof=1) for z in sums]',
		'slope_std = [(examples * s).std(ddof=1) for s in slopes]',
		'gradient_norm = [np.linalg.norm(g) for g in gradients]',
		'z = sums'
	]
};

/** The share of dead or saturated units, and of examples that softmax has decided. */
function idle({ activation }: State, depth: number): string[] {
	const shares = {
		relu: '(s <= 0).all(axis=0)',
		'leaky-relu': 'np.zeros(1)',
		tanh: 'abs(s) > math.atanh(0.99)',
		sigmoid: 'abs(s) > math.log(99)'
	}[activation];
	return [
		...(depth > 1 ? [`idle = [(${shares}).mean() for s in z[:-1]]`] : ['idle = []']),
		'sure = 1 / np.exp(z[-1] - z[-1].max(axis=1, keepdims=True)).sum(axis=1) > 0.99',
		'idle.append(sure.mean())'
	];
}

/**
 * Scripts of the theory; of what was measured over many beginnings, from the numbers of each; and of the beginning that is shown,
 * drawn again by the course's own generator, trained, and measured.
 */
export function code(state: State, figures: Figures): Code {
	const { layers, examples, guess, first, losses, square } = figures;
	const isShown = layers[0].shown !== undefined;
	const nats = state.unit === 'bit' ? ' / math.log(2)' : '';
	const prints: Printed[] = [
		{ name: 'guess', value: guess, unit: state.unit },
		{ name: 'weight_std', value: layers.map(({ weightStd }) => weightStd), as: 'significant' },
		{ name: 'expected_std', value: layers.map(({ expected }) => expected.std), as: 'significant' }
	];
	const given: string[] = [];
	if (first) {
		given.push(
			'# Standard deviations and first losses of each random beginning, as the page measured them.',
			`stds = np.array([`,
			...layers.map(({ std }) => `    [${std!.all.join(', ')}],`),
			'])',
			'slopes_of_all = np.array([',
			...layers.map(({ slope }) => `    [${slope!.all.join(', ')}],`),
			'])',
			`first_losses = np.array([${first.nats.join(', ')}])${nats}`,
			'mean_std, spread_std = stds.mean(axis=1), (stds - stds[:, :1]).std(axis=1, ddof=1)',
			'mean_slope_std = slopes_of_all.mean(axis=1)',
			'mean_first_loss = first_losses.mean()',
			'spread_first_loss = (first_losses - first_losses[0]).std(ddof=1)'
		);
		prints.push(
			{ name: 'mean_std', value: layers.map(({ std }) => std!.mean), as: 'significant' },
			{ name: 'spread_std', value: layers.map(({ std }) => std!.spread), as: 'significant' },
			{ name: 'mean_slope_std', value: layers.map(({ slope }) => slope!.mean), as: 'significant' },
			{ name: 'mean_first_loss', value: first.mean, as: 'significant', unit: state.unit },
			{ name: 'spread_first_loss', value: first.spread, as: 'significant', unit: state.unit }
		);
	}
	const again: Record<'pytorch' | 'numpy', string[]> = { pytorch: [], numpy: [] };
	if (isShown) {
		const places = kept(losses.length).join(', ');
		for (const library of ['pytorch', 'numpy'] as const) {
			again[library] = [
				...beginning(state, examples),
				...(library === 'pytorch'
					? passes.pytorch(state.steps, state.rate)
					: passes.numpy(state.steps, state.rate, activated[state.activation].slope)),
				...idle(state, layers.length),
				`loss = [losses[i]${nats} for i in [${places}]]`
			];
		}
		const shown = layers.map((layer) => layer.shown!);
		prints.push(
			{ name: 'std', value: shown.map(({ std }) => std), as: 'significant' },
			{ name: 'slope_std', value: shown.map(({ slope }) => slope), as: 'significant' },
			{ name: 'gradient_norm', value: shown.map(({ norm }) => norm), as: 'significant' },
			{ name: 'idle', value: shown.map((one) => one.idle), as: 'percent' },
			{
				name: 'loss',
				value: kept(losses.length).map((step) => losses[step]),
				as: 'significant',
				unit: state.unit
			}
		);
	}
	const body = (library: 'pytorch' | 'numpy') => [
		...(library === 'pytorch' && (isShown || first) ? ['import numpy as np', ''] : []),
		`sizes = [${figures.sizes.join(', ')}]`,
		`guess = math.log(10)${nats}`,
		...theory(state, library, square),
		...given,
		...again[library]
	];
	return scripts({ given: {}, pytorch: body('pytorch'), numpy: body('numpy'), prints });
}
