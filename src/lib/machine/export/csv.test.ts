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
});
