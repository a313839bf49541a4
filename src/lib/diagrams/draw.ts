import { render } from 'svelte/server';
import type { Lang } from '$lib/i18n/lang';
import Entropies from './Entropies.svelte';
import TwoWays from './TwoWays.svelte';

/** The logits that the source notebook printed. */
const notebook = [
	-30.0933, -26.3787, 49.5051, -45.9024, 27.6928, 13.4984, -14.1607, 11.8758, 0.2135, 57.2064
];

const diagrams: Readonly<Record<string, (lang: Lang) => { body: string }>> = {
	entropies: (lang) =>
		render(Entropies, { props: { lang, p: [0.25, 0.25, 0.25, 0.25], q: [0.1, 0.1, 0.1, 0.7] } }),
	'two-ways': (lang) => render(TwoWays, { props: { lang, z: notebook, label: 3 } })
};

/**
 * A diagram as HTML.
 *
 * @throws RangeError, in words for the author, if there is none of that name.
 */
export function drawDiagram(name: string, lang: Lang): string {
	if (!Object.hasOwn(diagrams, name)) {
		throw new RangeError(`there is no diagram “${name}”; there are ${Object.keys(diagrams).join(', ')}.`);
	}
	return diagrams[name](lang).body;
}
