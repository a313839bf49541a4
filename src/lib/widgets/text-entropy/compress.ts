/** What the compressor made of a text, in bytes. Reactive: figures that look a text up follow when it is known. */
export type Deflated = Map<string, number>;

/** Raw DEFLATE has no header and no checksum: what is measured is the compression and nothing else. */
const FORMAT = 'deflate-raw';

/** Whether there is a compressor here. Not every browser has one, and not every one that has knows the format. */
export function compressor(): boolean {
	if (typeof CompressionStream === 'undefined') return false;
	try {
		new CompressionStream(FORMAT);
		return true;
	} catch {
		return false;
	}
}

/** How many bytes the platform's own DEFLATE makes of the text's UTF-8. */
export async function deflatedSize(text: string): Promise<number> {
	const stream = new Blob([text]).stream().pipeThrough(new CompressionStream(FORMAT));
	const reader = stream.getReader();
	let bytes = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return bytes;
		bytes += value.byteLength;
	}
}
