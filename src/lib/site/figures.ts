import { unfoldAround } from '$lib/ask/reveal';
import { SurprisalElement } from '$lib/element/surprisal-element';

/** Unfolds a figure and wakes it, because an address shows it. */
export function showFigure(figure: HTMLElement): void {
	unfoldAround(figure);
	if (figure instanceof SurprisalElement) void figure.wake();
}

/** The figure that a fragment names, as in `#figure-race`. */
const figureAt = (hash: string, figures: Iterable<HTMLElement>) =>
	[...figures].find(({ id }) => id !== '' && `#${id}` === hash);

/**
 * Leads to the figure that the page's address ends in, and from then on to those that links on the page name, wherever they lie.
 * A browser would unfold what a figure lies in as well, but with the answer that is kept back there.
 */
export function leadToFigures(figures: readonly HTMLElement[]): void {
	const first = figureAt(location.hash, figures);
	if (first) {
		showFigure(first);
		first.scrollIntoView({ block: 'start' });
	}
	document.addEventListener(
		'click',
		({ target }) => {
			const link = target instanceof Element ? target.closest('a') : null;
			if (!link || link.pathname !== location.pathname) return;
			const figure = figureAt(link.hash, figures);
			if (figure && !figure.checkVisibility()) showFigure(figure);
		},
		{ capture: true }
	);
}
