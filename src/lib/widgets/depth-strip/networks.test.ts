import { describe, expect, it } from 'vitest';
import { createEngine } from '$lib/kernels/engine';
import type { DeepOutput } from '$lib/kernels/programs/deep';
import { finish, type Activation, type Initialization } from '$lib/math';
import { loadReference } from '$tests/reference/load';
import { normalBatch } from './batch';
import { show } from './measure';

/** Of each layer: the mean over 200 beginnings by PyTorch, and their standard deviation. */
interface Part {
	mean: number[];
	spread: number[];
}
interface Network {
	sizes: number[];
	init: Initialization;
	activation: Activation;
	z_std: Part;
	slope_std: Part;
	idle: Part;
	loss: Part;
}

const examples = 64;
const SEEDS = [1, 2];
/** Means of so few beginnings differ from PyTorch's by chance, and hardly ever by so many standard errors. */
const ERRORS = 5;

const networks = loadReference<Network>('networks').filter(({ sizes }) => sizes.length === 4);
const engine = createEngine();
let setupId = 0;

async function beginning({ sizes, init, activation }: Network, seed: number) {
	const batch = normalBatch(examples, seed);
	const setup = { sizes, activation, examples, steps: 0 };
	const input = { ...batch, weights: { initialization: init, seed }, rate: 0 };
	const reply = await engine({ backend: 'wasm', program: 'deep', setupId: setupId++, setup, input });
	if (reply.status === 'failed') throw new Error(reply.reason);
	return finish(show(reply.output as DeepOutput, batch, activation));
}

describe('the notebook’s network is what PyTorch’s is over 200 beginnings: sums, slopes, idle units and first loss', () => {
	it.each(networks.map((network) => [network.init, network.activation, network] as const))(
		'%s, %s',
		async (_init, _activation, network) => {
			const shown: Awaited<ReturnType<typeof beginning>>[] = [];
			for (const seed of SEEDS) shown.push(await beginning(network, seed));
			const agree = (name: string, { mean, spread }: Part, of: (one: (typeof shown)[number]) => number[]) =>
				mean.forEach((expected, layer) => {
					const ours = shown.reduce((sum, one) => sum + of(one)[layer], 0) / shown.length;
					const error = spread[layer] * Math.sqrt(1 / SEEDS.length + 1 / 200);
					// The reference has six digits.
					expect(Math.abs(ours - expected), `${name} of layer ${layer}`).toBeLessThanOrEqual(
						ERRORS * error + 1e-5 * Math.abs(expected)
					);
				});
			agree('sums', network.z_std, ({ std }) => [...std]);
			agree('slopes', network.slope_std, ({ slope }) => [...slope]);
			agree('idle', network.idle, ({ idle }) => [...idle]);
			agree('loss', network.loss, ({ loss }) => [loss]);
		}
	);
});
