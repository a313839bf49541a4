/**
 * Bytes as they were before zlib's compression.
 *
 * @throws (rejects) when the bytes are not a whole zlib stream, or the browser has no decompressor
 */
export async function inflate(bytes: ArrayBuffer): Promise<ArrayBuffer> {
	if (typeof DecompressionStream === 'undefined') throw new TypeError('there is no decompressor here');
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
	return new Response(stream).arrayBuffer();
}
