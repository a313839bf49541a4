import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { palettePng, type Rgba } from './palette-png';

const palette: readonly Rgba[] = [
	[0, 0, 0, 0],
	[10, 20, 30, 255],
	[200, 100, 50, 128]
];

/** The chunks of a PNG in a data address, read as the standard says. */
function chunksOf(address: string): Map<string, Buffer> {
	const bytes = Buffer.from(address.replace('data:image/png;base64,', ''), 'base64');
	expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < bytes.length;) {
		const length = bytes.readUInt32BE(at);
		const data = bytes.subarray(at + 8, at + 8 + length);
		chunks.set(bytes.toString('latin1', at + 4, at + 8), data);
		expect(bytes.readUInt32BE(at + 8 + length)).toBe(crcOf(bytes.subarray(at + 4, at + 8 + length)));
		at += 12 + length;
	}
	return chunks;
}

/** The checksum bit by bit, as in the PNG standard's own words. */
function crcOf(bytes: Buffer): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	return (crc ^ 0xffffffff) >>> 0;
}

describe('palettePng(indices, width, palette)', () => {
	it('is a PNG whose chunks are whole, in the order the standard asks for', () => {
		const chunks = chunksOf(palettePng([0, 1, 2, 1], 2, palette));
		expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
		expect([...chunks.get('IHDR')!]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 4, 3, 0, 0, 0]);
		expect([...chunks.get('PLTE')!]).toEqual([0, 0, 0, 10, 20, 30, 200, 100, 50]);
		expect([...chunks.get('tRNS')!]).toEqual([0, 255, 128]);
	});

	it.each([
		[28, 28],
		[15, 1],
		[3, 5],
		[1, 1]
	])('holds every pixel of a picture of %d × %d', (width, height) => {
		const indices = Array.from({ length: width * height }, (_, pixel) => (pixel * 7) % 3);
		const rows = inflateSync(chunksOf(palettePng(indices, width, palette)).get('IDAT')!);
		const stride = 1 + Math.ceil(width / 2);
		expect(rows).toHaveLength(stride * height);
		const found = indices.map((_, pixel) => {
			const [row, column] = [Math.floor(pixel / width), pixel % width];
			const byte = rows[row * stride + 1 + (column >> 1)];
			return column % 2 === 0 ? byte >> 4 : byte & 15;
		});
		expect(found).toEqual(indices);
		for (let row = 0; row < height; row++) expect(rows[row * stride]).toBe(0);
	});

	it('stays small enough to stand in a page ten times', () => {
		expect(palettePng(new Uint8Array(784), 28, palette).length).toBeLessThan(900);
	});

	it('throws a RangeError for too many colours, and for rows that don’t come out even', () => {
		expect(() => palettePng([0], 1, new Array(17).fill(palette[0]))).toThrow(
			new RangeError('palette has 17 colours; 4 bits tell 16 apart')
		);
		expect(() => palettePng([0, 0, 0], 2, palette)).toThrow(new RangeError("3 pixels don't fill rows of 2"));
	});
});
