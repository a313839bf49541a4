/*
 * A reload asks for the address as it was when the reload began; what is written into the address while the page goes is too
 * late for it. It is handed over through the tab's storage.
 */
const KEY = 'surprisal-unsaved';

interface Unsaved {
	readonly before: string;
	readonly after: string;
}

const isUnsaved = (kept: unknown): kept is Unsaved =>
	typeof kept === 'object' && kept !== null && 'before' in kept && 'after' in kept;

/** Hands the present address over to the page that a reload of the address `before` makes. */
export function keepUnsaved(before: string): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify({ before, after: location.href }));
	} catch {
		// Where nothing may be stored, a reload finds the address as it was a moment ago.
	}
}

/** Takes back what was handed over: the page is still here, and its address says more by now. */
export function forgetUnsaved(): void {
	try {
		sessionStorage.removeItem(KEY);
	} catch {
		// Nothing may be stored here, so nothing was handed over.
	}
}

/** Takes up the address that was handed over to this page, if one was. */
export function takeUnsaved(): void {
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
		sessionStorage.removeItem(KEY);
		const [arrival] = performance.getEntriesByType('navigation');
		const isReload = arrival instanceof PerformanceNavigationTiming && arrival.type === 'reload';
		if (isReload && isUnsaved(kept) && kept.before === location.href) {
			history.replaceState(history.state, '', kept.after);
		}
	} catch {
		// Nothing may be stored here, so nothing was handed over.
	}
}
