/** Makes something that scrolls a stop of the keyboard: not every browser sees to it. */
export function reachable(node: HTMLElement): void {
	node.tabIndex = 0;
}
