/** Remembers a choice, where remembering is allowed: in a sandboxed frame the mere mention of storage throws. */
export function remember(key: string, value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		// The choice holds for this page; it is not remembered for the next.
	}
}
