import 'katex/dist/katex.min.css';
import '$lib/look/tokens.css';
import { loadWidget, widgetIds } from '$lib/widgets/registry';
import { define } from './define-elements';
import { SurprisalElement } from './surprisal-element';

define(...widgetIds.map(
	(id) =>
		class extends SurprisalElement {
			static override readonly tag = `surprisal-${id}`;
			override readonly widgetId = id;
			override load() {
				return loadWidget(id);
			}
		}
));
