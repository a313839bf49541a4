import { readFileSync } from 'node:fs';

/**
 * The cases of one file of reference values, such as `loadReference<InformationCase>('information')`.
 * JSON knows no infinities and no NaN; the files write them as strings, and here they are numbers again.
 */
export function loadReference<Case>(name: string): Case[] {
	const text = readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8');
	return JSON.parse(text, (_, value) => notFinite.get(value) ?? value).cases;
}

const notFinite = new Map<unknown, number>([
	['Infinity', Infinity],
	['-Infinity', -Infinity],
	['NaN', NaN]
]);
