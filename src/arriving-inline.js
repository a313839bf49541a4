(() => {
	// Somebody who comes back, or whose address leads into the text, is to find it where it is.
	const [arrival] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
	if (!location.hash && !location.search && arrival?.type === 'navigate')
		document.documentElement.dataset.arriving = '';
})();
