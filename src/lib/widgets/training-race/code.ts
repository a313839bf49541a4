import { list, scripts, type Code, type Printed } from '$lib/machine/export/code';
import { randomNumbers } from '$lib/machine/export/random-numbers';
import { spreads } from './data';
import type { Figures, Race } from './figures';
import type { State } from './state';

/** The losses of a model that gives each class the same probability: known before anything is trained. */
const guess = {
	pytorch: (nats: string) => [
		'z = torch.zeros(10, dtype=torch.float64)',
		`guess_cross_entropy = F.cross_entropy(z, torch.tensor(0))${nats}`,
		'y = F.one_hot(torch.tensor(0), 10)',
		'guess_mse = (F.softmax(z, dim=0) - y).square().sum() / 2'
	],
	numpy: (nats: string) => [
		'p = np.full(10, 1 / 10)',
		`guess_cross_entropy = -np.log(p[0])${nats}`,
		'y = np.eye(10)[0]',
		'guess_mse = ((p - y) ** 2).sum() / 2'
	]
};

/** Where the digits lie, and the order in which they are gone through. */
function data({ seed, batch, start }: State, { steps }: Race, [a, b]: readonly [number, number]): string[] {
	return [
		'# training.bin and held-out.bin of this site’s digits/ have to lie beside this script.',
		'# The page computes in float32, this in float64: after many steps the last digits may differ.',
		'def digits(name):',
		'    with open(name, "rb") as file:',
		'        data = np.frombuffer(zlib.decompress(file.read()), np.uint8)',
		'    n = len(data) // 785',
		'    return data[n:].reshape(n, 784) / 255, data[:n].astype(int)',
		'',
		'',
		...randomNumbers,
		`seed, batch, steps, rates = ${seed}, ${batch}, ${steps}, (${a}, ${b})`,
		'x, labels = digits("training.bin")',
		'test_x, test_labels = digits("held-out.bin")',
		'draw = uniform(seed)',
		'order = list(range(len(x)))',
		'for i in range(len(x) - 1, 0, -1):',
		'    j = int(next(draw) * (i + 1))',
		'    order[i], order[j] = order[j], order[i]',
		'x, labels = x[order], labels[order]',
		'draws = normal(seed)',
		`begin = ${spreads[start]} * np.array([next(draws) for _ in range(7840)]).reshape(10, 784)`
	];
}

const training = {
	pytorch: [
		'x, test_x, begin = map(torch.tensor, (x, test_x, begin))',
		'labels, test_labels = torch.tensor(labels), torch.tensor(test_labels)',
		'',
		'',
		'def race(loss_of, rate):',
		'    w = begin.clone().requires_grad_()',
		'    losses, norms, right = [], [], {}',
		'    for step in range(steps + 1):',
		'        if step in counted:',
		'            right[step] = (test_x @ w.t()).argmax(dim=1).eq(test_labels).sum().item()',
		'        if step == steps:',
		'            break',
		'        rows = [(step * batch + n) % len(x) for n in range(batch)]',
		'        loss = loss_of(x[rows] @ w.t(), labels[rows])',
		'        (g,) = torch.autograd.grad(loss, w)',
		'        losses.append(loss.item())',
		'        norms.append(g.norm().item())',
		'        w = (w - rate * g).detach().requires_grad_()',
		'    return losses, norms, right, w.detach()',
		'',
		'',
		'def mse(z, label):',
		'    return (F.softmax(z, dim=1) - F.one_hot(label, 10)).square().sum(dim=1).mean() / 2',
		'',
		'',
		'races = race(F.cross_entropy, rates[0]), race(mse, rates[1])'
	],
	numpy: [
		'',
		'',
		'def race(kind, rate):',
		'    w = begin.copy()',
		'    losses, norms, right = [], [], {}',
		'    for step in range(steps + 1):',
		'        if step in counted:',
		'            right[step] = int(((test_x @ w.T).argmax(axis=1) == test_labels).sum())',
		'        if step == steps:',
		'            break',
		'        rows = [(step * batch + n) % len(x) for n in range(batch)]',
		'        z = x[rows] @ w.T',
		'        y = np.eye(10)[labels[rows]]',
		'        z = z - z.max(axis=1, keepdims=True)',
		'        log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))',
		'        p = np.exp(log_p)',
		'        if kind == "mse":',
		'            loss = ((p - y) ** 2).sum(axis=1).mean() / 2',
		'            slopes = p * (p - y - (p * (p - y)).sum(axis=1, keepdims=True))',
		'        else:',
		'            loss = -(y * log_p).sum(axis=1).mean()',
		'            slopes = p - y',
		'        g = slopes.T @ x[rows] / batch',
		'        losses.append(loss)',
		'        norms.append(np.linalg.norm(g))',
		'        w = w - rate * g',
		'    return losses, norms, right, w',
		'',
		'',
		'races = race("cross-entropy", rates[0]), race("mse", rates[1])'
	]
};

/** The figures of the table from what the races brought. */
function reading({ stretches }: Race, nats: string): string[] {
	const stretch = stretches.map(({ from, to }) => `(${from}, ${to})`).join(', ');
	return [
		`stretches = [${stretch}]`,
		'mean = lambda of: np.array([np.mean(of[a - 1 : b]) for a, b in stretches])',
		`loss_cross_entropy = mean(races[0][0])${nats}`,
		'loss_mse = mean(races[1][0])',
		'norm_cross_entropy, norm_mse = mean(races[0][1]), mean(races[1][1])',
		`right_cross_entropy, right_mse = [[right[n] for n in sorted(counted)] for _, _, right, _ in races]`
	];
}

function figuresOf({ stretches }: Race, unit: State['unit']): Printed[] {
	if (stretches.length === 0) return [];
	const right = stretches.flatMap((stretch) => (stretch.right ? [stretch.right] : []));
	const names = ['cross_entropy', 'mse'] as const;
	return names.flatMap((name, model): Printed[] => [
		{
			name: `loss_${name}`,
			value: stretches.map(({ loss }) => loss[model]),
			as: 'probability',
			unit: model === 0 ? unit : undefined
		},
		{ name: `norm_${name}`, value: stretches.map(({ norm }) => norm[model]), as: 'probability' },
		{ name: `right_${name}`, value: right.map((both) => both[model]), as: 'count' }
	]);
}

/** What lies on the paper, as the pixels that have ink, and what both models make of it. */
function paperOf(ink: Float32Array): Record<'pytorch' | 'numpy', string[]> {
	const places = Array.from(ink.keys()).filter((pixel) => ink[pixel] > 0);
	const lay = [`places = ${list(places)}`, `values = ${list(places.map((pixel) => ink[pixel]))}`];
	return {
		pytorch: [
			...lay,
			'paper = torch.zeros(784, dtype=torch.float64)',
			'paper[torch.tensor(places).long()] = torch.tensor(values, dtype=torch.float64)',
			'q_cross_entropy, q_mse = [F.softmax(w @ paper, dim=0) for _, _, _, w in races]'
		],
		numpy: [
			...lay,
			'paper = np.zeros(784)',
			'paper[np.array(places).astype(int)] = values',
			'exps = [np.exp(w @ paper - (w @ paper).max()) for _, _, _, w in races]',
			'q_cross_entropy, q_mse = [e / e.sum() for e in exps]'
		]
	};
}

/**
 * Once there is a race, scripts that run it again: on the site's own digits, from the same random start, in the same order. Before
 * that, the two losses that are known without any training.
 */
export function code(state: State, { guess: levels, rates, race, ink, readings }: Figures): Code {
	const nats = state.unit === 'bit' ? ' / math.log(2)' : '';
	const shown: Printed[] = [
		{ name: 'guess_cross_entropy', value: levels[0], unit: state.unit },
		{ name: 'guess_mse', value: levels[1] },
		{ name: 'rates', value: rates, as: 'plain' }
	];
	if (!race || race.steps === 0)
		return scripts({
			given: { rates },
			pytorch: guess.pytorch(nats),
			numpy: guess.numpy(nats),
			prints: shown
		});
	const rerun = data(state, race, rates);
	const figures = reading(race, nats);
	const paper = readings ? paperOf(ink) : { pytorch: [], numpy: [] };
	const read = (readings ?? []).map(({ probabilities }, model): Printed => ({
		name: ['q_cross_entropy', 'q_mse'][model],
		value: probabilities,
		as: 'probability'
	}));
	const counted = race.stretches.filter(({ right }) => right).map(({ to }) => to);
	const before = ['import zlib', '', ''];
	const when = [`counted = {${counted.join(', ')}}`];
	return scripts({
		given: {},
		pytorch: [
			'import numpy as np',
			...before,
			...rerun,
			...when,
			...training.pytorch,
			...figures,
			...paper.pytorch,
			...guess.pytorch(nats)
		],
		numpy: [
			...before,
			...rerun,
			...when,
			...training.numpy,
			...figures,
			...paper.numpy,
			...guess.numpy(nats)
		],
		prints: [...shown, ...figuresOf(race, state.unit), ...read]
	});
}
