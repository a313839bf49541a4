const raised: Readonly<Record<string, string>> = Object.fromEntries(
	[...'-0123456789'].map((character, i) => [character, [...'⁻⁰¹²³⁴⁵⁶⁷⁸⁹'][i]])
);

/** A power of ten as an axis writes it: 10⁻³ for −3, and 1 for 0. */
export function powerOfTen(power: number): string {
	return power === 0 ? '1' : `10${Array.from(String(power), (character) => raised[character]).join('')}`;
}
