/*
 * Copies each formula once. It stands twice in a page, as it is seen and as MathML for screen readers, and both are
 * text to a selection. KaTeX's own `copy-tex` listens on the document alone, joins paragraphs and cells, takes hidden
 * text along, and knows no live numbers.
 */

/** A formula is what KaTeX set, or in a widget the element around its live numbers. */
const formulas = '.tex, .katex:not(.tex .katex)';

/** A formula's TeX, with its numbers as they stand, between dollars. */
function texOf(formula: Element): string {
	const template =
		formula.getAttribute('data-tex') ??
		formula.querySelector('annotation')?.textContent ??
		formula.textContent;
	const tex = template.replace(
		/\\slot\s*\{([a-z][a-z0-9-]*)\}/gi,
		(_, name: string) => formula.querySelector(`[data-slot="${name}"]`)?.textContent ?? ''
	);
	const dollars = formula.closest('.katex-display') ? '$$' : '$';
	return dollars + tex.trim() + dollars;
}

const formulaAround = (node: Node) =>
	(node instanceof Element ? node : node.parentElement)?.closest('.tex') ??
	(node instanceof Element ? node : node.parentElement)?.closest('.katex');

/** The range with the formulas at its ends whole. */
function widened(selection: Selection): Range {
	const range = selection.getRangeAt(0).cloneRange();
	const first = formulaAround(range.startContainer);
	const last = formulaAround(range.endContainer);
	if (first) range.setStartBefore(first);
	if (last) range.setEndAfter(last);
	return range;
}

/** What is selected as text, with each formula's TeX in its place for as long as the browser reads it. */
function textOf(selection: Selection, range: Range, set: readonly HTMLElement[]): string {
	const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
	const undo = set.map((formula) => {
		const tex = document.createElement('span');
		tex.textContent = texOf(formula);
		const { display } = formula.style;
		formula.after(tex);
		formula.style.display = 'none';
		return () => {
			tex.remove();
			formula.style.display = display;
			if (formula.getAttribute('style') === '') formula.removeAttribute('style');
		};
	});
	try {
		// The end of the range may stand right behind a formula, before its TeX.
		const last = range.endContainer.childNodes[range.endOffset];
		if (last && last.previousSibling === set.at(-1)) range.setEndAfter(last);
		selection.removeAllRanges();
		selection.addRange(range);
		return selection.toString();
	} finally {
		for (const back of undo) back();
		if (anchorNode && focusNode) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
	}
}

/** What is selected as HTML, without what isn't shown; of a formula, its MathML. */
function htmlOf(range: Range, within: ParentNode): string {
	const unseen = [...within.querySelectorAll('*')].filter((element) => !element.checkVisibility());
	for (const element of unseen) element.setAttribute('data-unseen', '');
	const fragment = range.cloneContents();
	for (const element of unseen) element.removeAttribute('data-unseen');
	for (const element of fragment.querySelectorAll('[data-unseen], annotation')) element.remove();
	for (const formula of fragment.querySelectorAll(formulas)) {
		if (formula.querySelector('math'))
			for (const drawn of formula.querySelectorAll('.katex-html')) drawn.remove();
	}
	for (const link of fragment.querySelectorAll('a')) link.setAttribute('href', link.href);
	const box = document.createElement('div');
	box.append(fragment);
	return box.innerHTML;
}

/** Puts what is selected on the clipboard if it has formulas: their TeX in plain text, their MathML in rich text. */
function copy(event: Event, root: Document | ShadowRoot): void {
	if (!(event instanceof ClipboardEvent) || !event.clipboardData) return;
	// In a shadow root, the document's selection ends at the host in some browsers.
	const selection = 'getSelection' in root ? root.getSelection() : document.getSelection();
	if (!selection || selection.isCollapsed || !root.contains(selection.anchorNode)) return;
	const [from] = event.composedPath();
	if (from instanceof HTMLInputElement || from instanceof HTMLTextAreaElement) return;
	const range = widened(selection);
	const ancestor = range.commonAncestorContainer;
	const within =
		ancestor instanceof Element || ancestor instanceof ShadowRoot ? ancestor : ancestor.parentElement;
	const set = [...(within?.querySelectorAll<HTMLElement>(formulas) ?? [])].filter((formula) =>
		range.intersectsNode(formula)
	);
	if (!within || set.length === 0) return;
	event.clipboardData.setData('text/html', htmlOf(range, within));
	event.clipboardData.setData('text/plain', textOf(selection, range, set));
	event.preventDefault();
}

/** From now on formulas are copied once from a document or a shadow root. */
export function copyFormulasOnce(root: Document | ShadowRoot): void {
	root.addEventListener('copy', (event) => copy(event, root));
}
