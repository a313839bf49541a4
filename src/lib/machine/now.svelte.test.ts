import { expect, it } from 'vitest';
import { Now } from './now.svelte';

it('has the keys of the state, follows each, and can be taken as a whole', () => {
	const now = new Now({ p: 0.5, unit: 'nat' });
	const { state } = now;
	expect({ ...state }).toEqual({ p: 0.5, unit: 'nat' });
	now.put({ p: 0.25, unit: 'nat' });
	expect({ ...state }).toEqual({ p: 0.25, unit: 'nat' });
});
