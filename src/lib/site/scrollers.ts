/**
 * Formulas too wide for a narrow screen scroll sideways; those that do can be reached and scrolled by keyboard.
 * The others stay out of the tab order.
 */
export function keepScrollersReachable(): void {
	const formulas = document.querySelectorAll<HTMLElement>('.katex-display');
	const mark = (formula: HTMLElement) => {
		if (formula.scrollWidth > formula.clientWidth) formula.tabIndex = 0;
		else formula.removeAttribute('tabindex');
	};
	// Only those that are told of: others may be laid aside, and to measure them would be to lay them out.
	const observer = new ResizeObserver((entries) => {
		for (const { target } of entries) mark(target as HTMLElement);
	});
	for (const formula of formulas) observer.observe(formula);
}
