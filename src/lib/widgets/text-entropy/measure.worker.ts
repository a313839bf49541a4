import { cutToLongest, measured } from './measured';

addEventListener('message', ({ data }: MessageEvent<string>) => {
	const text = cutToLongest(data);
	postMessage({ text, of: measured(text) });
});
