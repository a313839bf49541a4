/*
 * The script for pages that hold embeds, at `/embed/v1/host.js`: a frame becomes as tall as its embed, and what the embed says
 * becomes an event on the frame. It stands alone, so that it stays small, and believes nobody but its own site's frames.
 */
interface Said {
	readonly [name: string]: unknown;
}

/** No embed is taller. */
const TALLEST = 50_000;

const script = document.currentScript ?? document.querySelector('script[src$="/embed/v1/host.js"]');
const folder = new URL('.', script instanceof HTMLScriptElement ? script.src : location.href);

const isHeight = (value: unknown): value is number =>
	typeof value === 'number' && value > 0 && value <= TALLEST;
const isState = (value: unknown) =>
	typeof value === 'object' &&
	value !== null &&
	Object.values(value).every((text) => typeof text === 'string');

/** What each kind of message must hold. */
const kinds = new Map<unknown, (said: Said) => boolean>([
	['ready', ({ state }) => isState(state)],
	['state', ({ state }) => isState(state)],
	['resize', ({ height }) => isHeight(height)],
	['error', ({ message }) => typeof message === 'string']
]);

const frames = () =>
	[...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(folder.href));

const send = (frame: HTMLIFrameElement, message: object) =>
	frame.contentWindow?.postMessage({ ...message, surprisal: 1 }, '*');

function size(frame: HTMLIFrameElement, height: number): void {
	const { boxSizing } = getComputedStyle(frame);
	const edges = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
	frame.style.height = `${height + edges}px`;
}

function hear({ data, source, origin }: MessageEvent): void {
	// A sandboxed frame has no origin to check; that it is the very frame says enough.
	if (!source || (origin !== folder.origin && origin !== 'null')) return;
	if (data?.surprisal !== 1 || !kinds.get(data.type)?.(data)) return;
	const frame = frames().find(({ contentWindow }) => contentWindow === source);
	if (!frame) return;
	if (data.type === 'resize') size(frame, data.height);
	frame.dispatchEvent(new CustomEvent(`surprisal-${data.type}`, { bubbles: true, detail: data }));
}

/** Passes on what the page asks of a frame: `surprisal-set` with state, theme or lang. */
function ask(event: Event): void {
	const { target } = event;
	if (!(event instanceof CustomEvent) || !(target instanceof HTMLIFrameElement)) return;
	if (frames().includes(target)) send(target, { ...event.detail, type: 'set' });
}

/** Loaded twice, it works once. */
const loaded = Symbol.for(`surprisal ${folder.href}`);
if (!(loaded in window)) {
	Object.defineProperty(window, loaded, {});
	addEventListener('message', hear);
	document.addEventListener('surprisal-set', ask);
	// Those that were there before this script have spoken already.
	for (const frame of frames()) send(frame, { type: 'hello' });
}

export {};
