import { expect, it } from 'vitest';
import { keyed } from './now.svelte';

it('has the keys of the state, follows each, and can be taken as a whole', () => {
	let state = $state.raw({ p: 0.5, unit: 'nat' });
	const now = keyed(() => state);
	expect({ ...now }).toEqual({ p: 0.5, unit: 'nat' });
	state = { ...state, p: 0.25 };
	expect({ ...now }).toEqual({ p: 0.25, unit: 'nat' });
});
