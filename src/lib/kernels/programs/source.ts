import linearFile from './linear.kernel.js?raw';

/**
 * The kernels in a file, by name: what a page shows, and what gpu.js compiles. They travel as text, so that no minifier
 * rewrites them.
 */
export function sourcesIn(file: string): Readonly<Record<string, string>> {
	return Object.fromEntries(
		[...file.matchAll(/^export (function (\w+)\([^]*?^\})/gm)].map(([, source, name]) => [name, source])
	);
}

export const linearSource = sourcesIn(linearFile).linear;
