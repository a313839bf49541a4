/** Texts that have broken programs: markup, names that mean something to JavaScript, numbers too large, half characters. */
export const nasty: readonly string[] = [
	'',
	' ',
	'0',
	'-0',
	'00000000000000000000',
	'1e309',
	'-1e309',
	'1e-400',
	'9007199254740993',
	'9'.repeat(400),
	'NaN',
	'Infinity',
	'0x10',
	'1_000',
	'0,5',
	'1/0',
	'٣',
	'½',
	'null',
	'undefined',
	'true',
	'[object Object]',
	'__proto__',
	'constructor',
	'toString',
	'hasOwnProperty',
	'prototype',
	'<img src=x onerror="window.struck=1">',
	'<script>window.struck=1</script>',
	'"><svg onload=window.struck=1>',
	"' onmouseover='window.struck=1",
	'</textarea><script>window.struck=1</script>',
	'javascript:window.struck=1',
	'{{constructor.constructor("window.struck=1")()}}',
	'${window.struck=1}',
	'%',
	'%00',
	'\0',
	'\u001b[31m',
	'\r\n\r\nset-cookie: a=b',
	'\ud83d',
	'\ufeff',
	'\u202e0.5,0.5',
	'á̵̡̢̧̨̛̛̖̗̘̙͇͈͉͍͎'.repeat(9),
	'😀'.repeat(40),
	'👩‍👩‍👧‍👦,👩‍👩‍👧,👨‍👦',
	'熵'.repeat(300),
	'=cmd|"/c calc"!A1',
	'-'.repeat(5000),
	'0.5,'.repeat(2000),
	'('.repeat(3000),
	'1'.repeat(100_000)
];

/** Texts of which every parameter takes some. */
export const rightTexts: readonly string[] = [
	...[
		'0',
		'1',
		'2',
		'3',
		'7',
		'0.25',
		'-2.5',
		'10',
		'100',
		'1e-9',
		'1e-300',
		'0.9999999999999999',
		'30%',
		'1/3'
	],
	...[
		'0.5,0.5',
		'0.1,0.2,0.3,0.4',
		'1,0,0',
		'1e-300,1',
		'0.125,'.repeat(7) + '0.125',
		'3,0,-1',
		'1e30,-1e30,0'
	],
	...[
		'1 2 3 4 5 6',
		'0 1 0 1',
		'-1.5 0.5 2',
		'AB',
		'ABC',
		'等可能,a',
		'abracadabra',
		'😀 & <b>“x”</b>',
		'(32, 784)'
	]
];

const characters = [
	...'0123456789.,-+eE%/ ;()[]{}<>"\'&=?#\\\n\t\0~!@|:_abzAZ。，、０９％﹣−½∞∅ñ你😀\u200d\ufffd\u202e'
];

/**
 * Texts for a parameter that should hold none of them: nasty ones, noise, and what is right but for a few characters.
 *
 * @param random numbers from 0 to 1
 * @param right texts that the parameter takes
 */
export function badText(random: () => number, right: readonly string[]): string {
	const below = (count: number) => Math.floor(random() * count);
	const pick = <T>(values: readonly T[]): T => values[below(values.length)];
	const noise = (length: number) => Array.from({ length }, () => pick(characters)).join('');
	const kind = random();
	// Long ones are slow to read, and one of a kind says what a hundred say.
	if (kind < 0.25) return pick(random() < 0.05 ? nasty : nasty.filter(({ length }) => length < 1000));
	if (kind < 0.4) return noise(1 + below(20));
	if (kind < 0.5) return String((random() - 0.5) * 10 ** (below(640) - 320));
	const text = pick(right);
	if (kind < 0.65) return text;
	const at = below(text.length + 1);
	if (kind < 0.8) return text.slice(0, at) + noise(1 + below(3)) + text.slice(at);
	if (kind < 0.9) return text.slice(0, at);
	return text + pick([',', ' ', ';']) + pick(right);
}
