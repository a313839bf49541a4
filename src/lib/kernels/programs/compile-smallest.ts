import { flat, type Kit } from '../kit';
import type { Compiled } from './compile';
import type { SmallestInput } from './smallest';
import file from './smallest.kernel.js?raw';
import { sourcesIn } from './source';

export function compileSmallest(kit: Kit): Compiled<object, SmallestInput, Float32Array<ArrayBuffer>> {
	const kernel = kit.kernel(sourcesIn(file).timesOne, {
		output: [1],
		dynamicOutput: true,
		dynamicArguments: true
	});
	return {
		takes: () => true,
		async run(_, { values }) {
			kernel.setOutput([values.length]);
			return flat((await kernel(kit.vector(values), 1)) as Float32Array);
		},
		close: () => kernel.destroy()
	};
}
