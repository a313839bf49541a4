// Adds to the list of addresses that v1 promises those of widgets that aren't on it yet. What is on it stays.
import { writeFileSync } from 'node:fs';
import { casesOf, type AnyDefinition } from '../src/lib/machine/export/states.test-helper';
import { writeQuery } from '../src/lib/machine/query';
import { file, opener, promised, read, type PromisedAddress } from '../tests/v1/promise';

/** States of each widget besides its default. */
const STATES = 5;
/** Longer addresses are drawings and texts, of which one is enough. */
const LONGEST = 200;

const definitions = import.meta.glob<{ default: AnyDefinition }>('../src/lib/widgets/*/definition.ts');
const { addresses } = promised();
const added: PromisedAddress[] = [];
for (const load of Object.values(definitions)) {
	const { default: definition } = await load();
	const start = `embed/v1/${definition.id}/`;
	if (addresses.some(({ address }) => address.startsWith(start))) continue;
	const open = await opener(definition);
	const cases = (await casesOf(definition, read)).filter(
		({ address }) => address !== '' && address.length < LONGEST
	);
	const chosen = Array.from(
		{ length: Math.min(STATES, cases.length) },
		(_, index) => cases[Math.floor((index * cases.length) / STATES)].address
	);
	for (const [index, query] of ['', ...new Set(chosen)].entries()) {
		const pairs = [...new URLSearchParams(query)];
		// Some as people write them, some as the course does.
		const written = index % 2 === 0 ? writeQuery([['lang', 'en'], ...pairs]) : query && `?${query}`;
		const address = `${start}${written}`;
		const { state, notes } = open(address);
		if (notes.length === 0) added.push({ address, state });
	}
}
writeFileSync(file, `${JSON.stringify({ addresses: [...addresses, ...added] }, null, '\t')}\n`);
console.log(`${added.length} addresses added, ${addresses.length} were there.`);
