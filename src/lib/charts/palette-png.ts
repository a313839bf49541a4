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
	const stride = 1 + Math.ceil(width / 2);
	const stored = stride * height;
	const head = header(width, height, palette);
	const png = new Uint8Array(head.length + zlibSize(stored) + chunkOverhead + end.length);
	png.set(head);

	// The pixels, in one stored block of a zlib stream: two bytes of header, three of length, Adler-32 at the end.
	const data = new DataView(png.buffer, head.length);
	data.setUint32(0, zlibSize(stored));
	png.set([...letters('IDAT'), 0x78, 0x01, 1], head.length + 4);
	data.setUint16(11, stored, true);
	data.setUint16(13, ~stored, true);
	const start = head.length + 15;
	packRows(png.subarray(start, start + stored), indices, width, stride);
	data.setUint32(15 + stored, adler32(png.subarray(start, start + stored)));
	data.setUint32(19 + stored, crc32(png.subarray(head.length + 4, start + stored + 4)));

	png.set(end, png.length - end.length);
	return `data:image/png;base64,${btoa(String.fromCharCode(...png))}`;
}

const letters = (type: string) => Array.from(type, (letter) => letter.charCodeAt(0));

/** A chunk's length, its type and its checksum take 4 bytes each. */
const chunkOverhead = 12;

/** Bytes of a zlib stream that stores so many. */
const zlibSize = (stored: number) => stored + 11;

/** All that comes before the pixels: signature, size and kind, colours, opacities. */
function header(width: number, height: number, palette: readonly Rgba[]): number[] {
	return [
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
		)
	];
}

/** Each row starts with a filter byte, 0 for none; a byte holds two pixels, the left one in its upper half. */
function packRows(bytes: Uint8Array, indices: ArrayLike<number>, width: number, stride: number): void {
	for (let pixel = 0; pixel < indices.length; pixel++) {
		const column = pixel % width;
		const at = ((pixel - column) / width) * stride + 1 + (column >> 1);
		bytes[at] |= column % 2 === 0 ? indices[pixel] << 4 : indices[pixel];
	}
}

function adler32(bytes: Uint8Array): number {
	let a = 1;
	let b = 0;
	for (const byte of bytes) {
		a = (a + byte) % 65521;
		b = (b + a) % 65521;
	}
	return b * 65536 + a;
}

function chunk(type: string, data: readonly number[]): number[] {
	const body = [...letters(type), ...data];
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

function crc32(bytes: ArrayLike<number>): number {
	let crc = 0xffffffff;
	for (let i = 0; i < bytes.length; i++) crc = crcTable[(crc ^ bytes[i]) & 255] ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}

const end = chunk('IEND', []);
