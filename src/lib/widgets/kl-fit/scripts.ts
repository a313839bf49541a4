import type { Unit } from '$lib/math';
import { MOST_STEPS, type Direction } from './fits';

/** The descent of the widget, line by line; `evaluate` gives a divergence in nats and its slopes at (mean, log std). */
const descend = (torch: boolean): readonly string[] => [
	'def descend(evaluate, start, steps):',
	'    """Steps of Barzilai and Borwein down the gradient, halved until the value falls."""',
	torch
		? '    point = torch.stack([start[0], start[1].log()])'
		: '    point = np.array([start[0], np.log(start[1])])',
	'    value, slope = evaluate(point)',
	'    trial = math.inf',
	'    for _ in range(steps):',
	`        steepness = math.sqrt(slope @ slope)`,
	'        if steepness <= 1e-6:',
	'            break',
	'        rate = min(trial, 0.25 / steepness)',
	'        while True:',
	'            moved = point - rate * slope',
	'            if (moved == point).all():',
	'                return point',
	'            new_value, new_slope = evaluate(moved)',
	'            if new_value <= value - 1e-4 * rate * steepness**2:',
	'                break',
	'            rate /= 2',
	'        curvature = -float(slope @ (new_slope - slope)) / (rate * steepness**2)',
	'        trial = 1 / curvature if curvature > 0 else math.inf',
	'        point, value, slope = moved, new_value, new_slope',
	'    return point'
];

/** What is asked of the densities, once they are defined. */
const asked = (direction: Direction, step: number, unit: Unit, torch: boolean): readonly string[] => {
	const exp = torch ? 'torch.exp' : 'np.exp';
	const perUnit = unit === 'bit' ? ' / math.log(2)' : '';
	return [
		`# ${step} steps of descent on the ${direction} divergence.`,
		step === 0
			? 'q_mean, q_std = start'
			: `q_mean, q_log_std = descend(slopes_of(${direction}_kl), start, ${step})`,
		...(step === 0 ? [] : [`q_std = ${exp}(q_log_std)`]),
		`forward = forward_kl(q_mean, q_std)${perUnit}`,
		`reverse = reverse_kl(q_mean, q_std)${perUnit}`,
		'',
		"# Forward, the best Gaussian has the mixture's own mean and standard deviation.",
		'forward_optimum_mean = (weight * mean).sum()',
		`forward_optimum_std = (weight * (std**2 + (mean - forward_optimum_mean) ** 2)).sum() ** 0.5`,
		`forward_optimum_kl = forward_kl(forward_optimum_mean, forward_optimum_std)${perUnit}`,
		'',
		'# In reverse, a descent from each hump finds the answer that seeks it.',
		'found = []',
		'for k in range(len(weight)):',
		'    if weight[k] > 0:',
		torch
			? `        end = descend(slopes_of(reverse_kl), torch.stack([mean[k], std[k]]), ${MOST_STEPS})`
			: `        end = descend(slopes_of(reverse_kl), np.array([mean[k], std[k]]), ${MOST_STEPS})`,
		`        found.append((float(end[0]), float(${exp}(end[1]))))`,
		'found.sort(key=lambda q: q[0])',
		'apart = [',
		'    i == 0 or max(abs(q[0] - found[i - 1][0]), abs(q[1] - found[i - 1][1])) > 0.01',
		'    for i, q in enumerate(found)',
		']',
		'found = [q for q, new in zip(found, apart) if new]',
		'reverse_optima_mean = [q[0] for q in found]',
		'reverse_optima_std = [q[1] for q in found]',
		...(torch
			? [
					'reverse_optima_kl = [',
					`    float(reverse_kl(torch.tensor(q[0]).double(), torch.tensor(q[1]).double()))${perUnit} for q in found`,
					']'
				]
			: [`reverse_optima_kl = [reverse_kl(*q)${perUnit} for q in found]`])
	];
};

/** The script's lines in PyTorch, whose autograd finds the slopes. */
export function pytorchLines(direction: Direction, step: number, unit: Unit): readonly string[] {
	return [
		'# A trapezoidal rule over 9 standard deviations to either side.',
		't = torch.linspace(0, 9, 4097, dtype=torch.float64)[1:]',
		'height = torch.exp(-(t**2) / 2)',
		'',
		'',
		'def expect(f, mean, std):',
		'    """The mean of f(x) for a normal x."""',
		'    pairs = (height * (f(mean + std * t) + f(mean - std * t))).sum()',
		'    return (f(mean.reshape(1))[0] + pairs) / (1 + 2 * height.sum())',
		'',
		'',
		'def log_normal(x, mean, std):',
		'    return -(((x - mean) / std) ** 2) / 2 - std.log() - math.log(2 * math.pi) / 2',
		'',
		'',
		'def log_p(x):',
		'    return torch.logsumexp(weight.log() + log_normal(x[:, None], mean, std), dim=1)',
		'',
		'',
		'def forward_kl(q_mean, q_std):',
		'    """D(p‖q) in nats, hump by hump."""',
		'    def extra(x):',
		'        return log_p(x) - log_normal(x, q_mean, q_std)',
		'',
		'    return sum(weight[k] * expect(extra, mean[k], std[k]) for k in range(len(weight)) if weight[k] > 0)',
		'',
		'',
		'def reverse_kl(q_mean, q_std):',
		'    """D(q‖p) in nats."""',
		'    entropy = math.log(2 * math.pi * math.e) / 2 + q_std.log()',
		'    return -expect(log_p, q_mean, q_std) - entropy',
		'',
		'',
		'def slopes_of(kl):',
		'    """The divergence and its slopes by mean and log std."""',
		'    def evaluate(point):',
		'        point = point.clone().requires_grad_()',
		'        value = kl(point[0], point[1].exp())',
		'        (slope,) = torch.autograd.grad(value, point)',
		'        return value.detach(), slope',
		'',
		'    return evaluate',
		'',
		'',
		...descend(true),
		'',
		'',
		...asked(direction, step, unit, true)
	];
}

/** The script's lines in NumPy, with the slopes in closed form. */
export function numpyLines(direction: Direction, step: number, unit: Unit): readonly string[] {
	return [
		'# A trapezoidal rule over 9 standard deviations to either side.',
		't = np.linspace(0, 9, 4097)[1:]',
		'height = np.exp(-(t**2) / 2)',
		'with np.errstate(divide="ignore"):',
		'    log_weight = np.log(weight)',
		'',
		'',
		'def expect(f, mean, std):',
		'    """The mean of f(x) for a normal x."""',
		'    pairs = (height * (f(mean + std * t) + f(mean - std * t))).sum(axis=-1)',
		'    middle = np.asarray(f(np.array([mean])))[..., 0]',
		'    return (middle + pairs) / (1 + 2 * height.sum())',
		'',
		'',
		'def log_normal(x, mean, std):',
		'    return -(((x - mean) / std) ** 2) / 2 - np.log(std) - math.log(2 * math.pi) / 2',
		'',
		'',
		'def log_p(x):',
		'    """The logarithm of the mixture and its slope."""',
		'    log = log_weight + log_normal(x[:, None], mean, std)',
		'    top = log.max(axis=1, keepdims=True)',
		'    share = np.exp(log - top)',
		'    slope = (share * (mean - x[:, None]) / std**2).sum(axis=1) / share.sum(axis=1)',
		'    return np.array([top[:, 0] + np.log(share.sum(axis=1)), slope])',
		'',
		'',
		'def forward_kl(q_mean, q_std):',
		'    """D(p‖q) in nats, hump by hump."""',
		'    def extra(x):',
		'        return log_p(x)[0] - log_normal(x, q_mean, q_std)',
		'',
		'    return sum(weight[k] * expect(extra, mean[k], std[k]) for k in range(len(weight)) if weight[k] > 0)',
		'',
		'',
		'def reverse_kl(q_mean, q_std):',
		'    """D(q‖p) in nats."""',
		'    entropy = math.log(2 * math.pi * math.e) / 2 + np.log(q_std)',
		'    return -expect(log_p, q_mean, q_std)[0] - entropy',
		'',
		'',
		'def slopes_of(kl):',
		'    """The divergence and its slopes by mean and log std."""',
		'    def evaluate(point):',
		'        q_mean, q_std = point[0], np.exp(point[1])',
		'        if kl is forward_kl:',
		'            best = (weight * mean).sum()',
		'            variance = (weight * (std**2 + (mean - best) ** 2)).sum()',
		'            shift = (q_mean - best) / q_std',
		'            slope = np.array([shift / q_std, 1 - variance / q_std**2 - shift**2])',
		'        else:',
		'            pull = expect(lambda x: log_p(x)[1], q_mean, q_std)',
		'            spread = expect(lambda x: (q_mean - x) * log_p(x)[1], q_mean, q_std)',
		'            slope = np.array([-pull, spread - 1])',
		'        return kl(q_mean, q_std), slope',
		'',
		'    return evaluate',
		'',
		'',
		...descend(false),
		'',
		'',
		...asked(direction, step, unit, false)
	];
}
