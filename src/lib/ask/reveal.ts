/**
 * Unfolds what an element lies folded in, because somebody's address shows it. A question around it is not answered by that:
 * its answer stays out of sight until it is, or until the reader folds it up and opens it again.
 */
export function unfoldAround(element: Element): void {
	for (let at = element.parentElement; at; at = at.parentElement) {
		if (!(at instanceof HTMLDetailsElement)) continue;
		// The browser may have unfolded it already for the sake of the address's fragment.
		at.open = true;
		const details = at;
		const question = at.closest('.ask');
		if (!question) continue;
		question.setAttribute('data-shown', '');
		// Opening it just now is told as well, a moment later.
		details.addEventListener('toggle', () => {
			if (!details.open) question.removeAttribute('data-shown');
		});
	}
}

/** Marks a question as answered, and unfolds what comes after the answer, if anything does. */
export function reveal(question: Element): void {
	question.setAttribute('data-answered', '');
	const folded = question.querySelector('details.folded');
	if (folded instanceof HTMLDetailsElement && folded.querySelector('.after')) folded.open = true;
}
