import 'katex/dist/katex.min.css';
import '$lib/look/tokens.css';
import { widgetIds } from '$lib/widgets/registry';
import { SurprisalElement } from './surprisal-element';

// Two copies of this script on one page (two embeds, two versions) must not throw: the first one stays.
for (const id of widgetIds) {
	const tag = `surprisal-${id}`;
	if (customElements.get(tag)) continue;
	customElements.define(
		tag,
		class extends SurprisalElement {
			override readonly widgetId = id;
		}
	);
}
