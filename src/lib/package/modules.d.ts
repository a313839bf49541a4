/** Where the course is published, ending in a slash; empty if `SITE_URL` says nothing. */
declare const __COURSE__: string;

/** What widgets read: paths from the site's root, and modules with the files in base64. */
declare module 'virtual:surprisal/files' {
	const files: Readonly<Record<string, () => Promise<{ readonly default: string }>>>;
	export default files;
}
declare module 'virtual:surprisal/sheet' {
	const css: string;
	export default css;
}
declare module 'virtual:surprisal/faces' {
	const faces: readonly import('$lib/element/carried-faces').CarriedFace[];
	export default faces;
}
