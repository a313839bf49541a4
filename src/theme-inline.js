(() => {
	const wanted = new URLSearchParams(location.search).getAll('theme').pop();
	let theme = wanted === 'light' || wanted === 'dark' ? wanted : null;
	try {
		theme ??= localStorage.getItem('theme');
	} catch {
		// Storage is blocked (a sandboxed frame): the reader's system decides.
	}
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
})();
