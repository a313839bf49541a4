import { csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { csv, csvFile } from './csv';

describe('csv', () => {
	it('ends each line with CRLF, and quotes only where RFC 4180 asks for it', () => {
		expect(
			csv({
				columns: ['Text', 'p'],
				rows: [
					['a "b", c', '0.5'],
					['two\nlines', '1']
				]
			})
		).toBe('Text,p\r\n"a ""b"", c",0.5\r\n"two\nlines",1\r\n');
	});

	it('writes the digits shown so that a program reads them as numbers', () => {
		expect(csv({ columns: ['x', 'y', 'z', 'u'], rows: [['A', '−0.5000', '∞', '1.0e−7']] })).toBe(
			'x,y,z,u\r\nA,-0.5000,inf,1.0e-07\r\n'
		);
	});

	it('leaves names and words alone', () => {
		expect(
			csv({
				columns: ['结果', 'p'],
				rows: [
					['−', '–'],
					['A–B', 'a–b']
				]
			})
		).toBe('结果,p\r\n−,nan\r\nA–B,a–b\r\n');
	});

	it('starts a file with the byte order mark of UTF-8', async () => {
		const bytes = new Uint8Array(await csvFile({ columns: ['熵'], rows: [] }).arrayBuffer());
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	});

	const table = (rows: string[][], textColumns?: number[]) => ({
		columns: ['n', 'w', 'x'],
		rows,
		textColumns
	});
	/** One row's line in the file. */
	const line = (row: string[]) => csv(table([row], [1])).split('\r\n')[1];

	it.each([
		['0', '"=""0"""'],
		['00', '"=""00"""'],
		['0101010101010101', '"=""0101010101010101"""'],
		['1E5', '"=""1E5"""'],
		['1-2', '"=""1-2"""'],
		['TRUE', '"=""TRUE"""'],
		['3月4日', '"=""3月4日"""'],
		['#N/A', '"=""#N/A"""'],
		['5 pm', '"=""5 pm"""'],
		['$5', '"=""$5"""'],
		['０１', '"=""０１"""'],
		['=1+1', '"=""=1+1"""'],
		['', ''],
		['AB', 'AB']
	])('keeps the word %j a word in a spreadsheet', (word, written) =>
		expect(line(['A', word, '1'])).toBe(`A,${written},1`)
	);

	it.each([
		['7', '7'],
		['-1', '-1'],
		['00', '"=""00"""'],
		['1E5', '"=""1E5"""'],
		['1-2', '"=""1-2"""'],
		['MAR1', '"=""MAR1"""'],
		['true', '"=""true"""'],
		['1234567890123456', '"=""1234567890123456"""'],
		['-rain', '"=""-rain"""'],
		['@A', '"=""@A"""'],
		['＝A', '"=""＝A"""'],
		[' +A', '"="" +A"""'],
		['\tA', '"=""\tA"""'],
		['="00"', '"=""=""""00"""""""'],
		['="&A1&"', '"=""=""""&A1&"""""""'],
		['A1', 'A1'],
		['blocks of 2', 'blocks of 2'],
		['结果 1', '结果 1']
	])('names a row %j as it is shown, also in a spreadsheet', (name, written) =>
		expect(line([name, '', '1'])).toBe(`${written},,1`)
	);

	it('leaves figures numbers, whatever their sign, and computes no other text among them', () => {
		for (const [shown, written] of [
			['−1', '-1'],
			['-0.50', '-0.50'],
			['+0.5', '+0.5'],
			['10%', '10%'],
			['1.0e−7', '1.0e-07'],
			['-A', '"=""-A"""']
		])
			expect(line(['A', '', shown])).toBe(`A,,${written}`);
	});

	it('has the same cells for any reader of CSV, and quotes doubled within a text', () => {
		const rows = [
			['=A,"b"', '00', '1'],
			['-x\ny', '01,10', '2'],
			['+"', '"0"', '']
		];
		expect(csvParseRows(csv(table(rows, [1])))).toEqual([
			['n', 'w', 'x'],
			['="=A,""b"""', '="00"', '1'],
			['="-x\ny"', '="01,10"', '2'],
			['="+"""', '="""0"""', '']
		]);
	});
});
