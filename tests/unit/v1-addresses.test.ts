import { describe, expect, it } from 'vitest';
import type { AnyDefinition } from '$lib/machine/export/states.test-helper';
import { opener, promised } from '../v1/promise';

const definitions = import.meta.glob<{ default: AnyDefinition }>('../../src/lib/widgets/*/definition.ts');
const { addresses } = promised();
const widgets = [...new Set(addresses.map(({ address }) => /^embed\/v1\/([a-z-]+)\//.exec(address)![1]))];

describe('the promise of v1', () => {
	it.each(widgets)(
		'holds for every address of %s on the list: nothing is remarked, and the state is the same',
		async (id) => {
			const load = definitions[`../../src/lib/widgets/${id}/definition.ts`];
			expect(load, `v1 promises a widget “${id}”`).toBeDefined();
			const open = await opener((await load()).default);
			for (const { address, state } of addresses.filter(({ address }) =>
				address.startsWith(`embed/v1/${id}/`)
			)) {
				const opened = open(address);
				expect(opened.notes, address).toEqual([]);
				// Parameters may have been added since.
				expect(opened.state, address).toMatchObject(state);
			}
		}
	);
});
