import { createEngine, type Request } from './engine';

const answer = createEngine();

/** The memory that an answer's arrays lie in: it is handed over, not copied. */
function buffersOf(output: unknown): ArrayBuffer[] {
	const parts = output instanceof Float32Array ? [output] : Object.values(output as object).flat();
	return parts.flatMap((part) =>
		part instanceof Float32Array && part.buffer instanceof ArrayBuffer ? [part.buffer] : []
	);
}

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
	const reply = await answer(data);
	postMessage(reply, { transfer: reply.status === 'computed' ? buffersOf(reply.output) : [] });
});
