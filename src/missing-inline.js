(() => {
	const [, version, id] = /\/embed\/(v\d+)\/([^/]*)/.exec(location.pathname) ?? [];
	const page = document.querySelector('main');
	if (version === undefined || !page) return;
	const known = page.dataset.widgets?.split(' ').includes(id);
	document.documentElement.dataset.missing = version === 'v1' || !known ? 'widget' : 'version';
	// The newest version, in the same state, which says that another was asked for.
	if (known && version !== 'v1') {
		const search = location.search === '' ? '?' : `${location.search}&`;
		location.replace(`${page.dataset.root}embed/v1/${id}/${search}asked-for=${version}${location.hash}`);
	}
})();
