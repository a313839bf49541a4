/**
 * What a question was answered, kept as long as the tab lives: a reload and the other edition find it again. Both editions
 * name the same page as their default, and number their questions alike.
 */
function keyOf(question: Element): string {
	const page =
		document.querySelector<HTMLLinkElement>('link[hreflang="x-default"]')?.href ?? location.pathname;
	return `${page}#${question.id}`;
}

/** Keeps an answer; undefined forgets it. */
export function keep(question: Element, answer: unknown): void {
	try {
		if (answer === undefined) sessionStorage.removeItem(keyOf(question));
		else sessionStorage.setItem(keyOf(question), JSON.stringify(answer));
	} catch {
		// Where nothing may be stored, the answer holds for as long as the page is open.
	}
}

/** What was kept, or undefined. Nobody else writes there, but a text that can't be read is no answer. */
export function recall(question: Element): unknown {
	try {
		const text = sessionStorage.getItem(keyOf(question));
		return text === null ? undefined : JSON.parse(text);
	} catch {
		return undefined;
	}
}
