import { createEngine, type Request } from './engine';

const answer = createEngine();

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
	const reply = await answer(data);
	postMessage(reply, { transfer: reply.status === 'computed' ? [reply.logits.buffer] : [] });
});
