/**
 * Formulas too wide for a narrow screen scroll sideways; those that do can be reached and scrolled by keyboard.
 * The others stay out of the tab order.
 */
export function keepScrollersReachable(): void {
	const formulas = document.querySelectorAll<HTMLElement>('.katex-display');
	const mark = () => {
		for (const formula of formulas) {
			if (formula.scrollWidth > formula.clientWidth) formula.tabIndex = 0;
			else formula.removeAttribute('tabindex');
		}
	};
	const observer = new ResizeObserver(mark);
	for (const formula of formulas) observer.observe(formula);
}
