/** A colour with its opacity, each from 0 to 255. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * A small picture of at most 16 colours as a PNG in a data address: what a canvas would show, in markup too, so that it
 * is there without JavaScript and on paper. Stored rather than compressed, which needs no code and still stays small
 * (4 bits a pixel); the page is compressed as a whole.
 *
 * @param indices one a pixel, row after row, each an index into the palette
 * @throws RangeError when there are more than 16 colours, or the rows don't come out even
 */
export function palettePng(indices: ArrayLike<number>, width: number, palette: readonly Rgba[]): string {
	if (palette.length > 16)
		throw new RangeError(`palette has ${palette.length} colours; 4 bits tell 16 apart`);
	const height = indices.length / width;
	if (!Number.isInteger(height)) {
		throw new RangeError(`${indices.length} pixels don't fill rows of ${width}`);
	}
	const png = [
		...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
		// 4 bits a pixel, colours from a palette, the usual compression, filters and order of rows.
		...chunk('IHDR', [...uint32(width), ...uint32(height), 4, 3, 0, 0, 0]),
		...chunk(
			'PLTE',
			palette.flatMap(([red, green, blue]) => [red, green, blue])
		),
		...chunk(
			'tRNS',
			palette.map(([, , , alpha]) => alpha)
		),
		...chunk('IDAT', zlibStored(packedRows(indices, width, height))),
		...chunk('IEND', [])
	];
	return `data:image/png;base64,${btoa(String.fromCharCode(...png))}`;
}

/** Each row starts with a filter byte, 0 for none; a byte holds two pixels, the left one in its upper half. */
function packedRows(indices: ArrayLike<number>, width: number, height: number): number[] {
	const bytes: number[] = [];
	for (let row = 0; row < height; row++) {
		bytes.push(0);
		for (let column = 0; column < width; column += 2) {
			const pixel = row * width + column;
			const right = column + 1 < width ? indices[pixel + 1] : 0;
			bytes.push((indices[pixel] << 4) | right);
		}
	}
	return bytes;
}

/** The bytes in a zlib stream of one stored block: its two-byte header, the block's length, Adler-32 at the end. */
function zlibStored(bytes: number[]): number[] {
	const { length } = bytes;
	let a = 1;
	let b = 0;
	for (const byte of bytes) {
		a = (a + byte) % 65521;
		b = (b + a) % 65521;
	}
	const size = [length & 255, length >> 8];
	return [0x78, 0x01, 1, ...size, ...size.map((byte) => byte ^ 255), ...bytes, ...uint32(b * 65536 + a)];
}

function chunk(type: string, data: readonly number[]): number[] {
	const body = [...Array.from(type, (letter) => letter.charCodeAt(0)), ...data];
	return [...uint32(data.length), ...body, ...uint32(crc32(body))];
}

function uint32(value: number): number[] {
	return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
	return crc;
});

function crc32(bytes: readonly number[]): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = crcTable[(crc ^ byte) & 255] ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}
