import { finish } from '../../math';
import type { Kit } from '../kit';
import type { Compiled } from './compile';
import { weightsOf, type DeepInput, type DeepOutput, type DeepSetup } from './deep';
import { deepByFours } from './deep-fours';
import { deepByRows } from './deep-rows';

/** So many weights, counted for each pass through them, take a tenth of a second or more. */
const LONG = 1e6;

export function compileDeep(kit: Kit, setup: DeepSetup): Compiled<DeepSetup, DeepInput, DeepOutput> {
	const { sizes, activation, examples, steps } = setup;
	const chain = (kit.name === 'wasm' ? deepByFours : deepByRows)(kit, setup);
	const weightCount = sizes.slice(1).reduce((count, fanOut, layer) => count + fanOut * sizes[layer], 0);
	return {
		isLong: weightCount * (1 + 2 * steps) > LONG,
		takes: (other) =>
			other.activation === activation &&
			other.examples === examples &&
			other.steps === steps &&
			other.sizes.join() === sizes.join(),
		run: async (_, input) => chain.run(finish(weightsOf(setup, input)), input),
		close: () => chain.close()
	};
}
