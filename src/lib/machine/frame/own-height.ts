/** How tall a widget's figure is, in pixels, while nothing below it is open. */
export function ownHeight(figure: HTMLElement): number {
	const opened = Array.from(figure.querySelectorAll<HTMLElement>('.foot details[open] > div'));
	return opened.reduce((height, { offsetHeight }) => height - offsetHeight, figure.offsetHeight);
}
