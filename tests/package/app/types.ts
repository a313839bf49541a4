// Checked, not run: what a consumer’s editor knows of the package.
import { define, SurprisalElement, SurprisalEntropy, type EntropyFigures } from 'surprisal';
import { SurprisalHuffman } from 'surprisal/huffman';
import { define as again } from 'surprisal/define';

define(SurprisalEntropy, SurprisalHuffman);
again(SurprisalEntropy);
// @ts-expect-error: only the package’s own classes
define(HTMLElement);

const element = document.createElement('surprisal-entropy');
export const same: SurprisalEntropy = element;
export const base: SurprisalElement = new SurprisalHuffman();
export const asText: string = element.p;
element.p = [0.5, 0.5];
element.p = '50%, 50%';
element.unit = 'bit';
element.theme = 'dark';
element.untitled = true;
// @ts-expect-error: not a unit
element.unit = 'byte';
// @ts-expect-error: no parameter of this widget
element.q = [0.5, 0.5];

document.querySelector('surprisal-kl-fit')?.addEventListener('change', ({ detail }) => {
	const direction: 'forward' | 'reverse' = detail.state.direction;
	const figures: number = detail.figures.forward;
	return [direction, figures];
});
element.addEventListener('input', function ({ detail }) {
	const figures: EntropyFigures = detail.figures;
	// @ts-expect-error: no figure of this widget
	return [this.p, figures.kl];
});
element.addEventListener('surprisal-ready', ({ detail }) => detail.session.state.p.length);
element.addEventListener('click', (event) => event.clientX);
element.addEventListener('their-own', (event: Event) => event.type);
