declare module '*.tex' {
	import type { Formula } from '$lib/formula/formula';

	const formulas: Readonly<Record<string, Formula>>;
	export default formulas;
}
