/** Marks a question as answered, and unfolds what comes after the answer, if anything does. */
export function reveal(question: Element): void {
	question.setAttribute('data-answered', '');
	const folded = question.querySelector('details.folded');
	if (folded instanceof HTMLDetailsElement && folded.querySelector('.after')) folded.open = true;
}
