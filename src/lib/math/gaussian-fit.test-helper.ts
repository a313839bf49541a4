import { loadReference } from '../../../tests/reference/load';
import type { GaussianMixture } from './index';

interface Optimum {
	mean: number;
	std: number;
	kl: number;
}

interface GaussianFitCase {
	mixture: [weight: number, mean: number, std: number][];
	forward: Optimum;
	reverse: Optimum;
	reverse_local_minima: Optimum[];
}

export const gaussianFitCases = loadReference<GaussianFitCase>('gaussian_fit').map((fit) => ({
	...fit,
	mixture: fit.mixture.map(([weight, mean, std]) => ({ weight, mean, std })) as GaussianMixture
}));
