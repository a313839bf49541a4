import { Rest } from '$lib/controls/rest.svelte';
import type { SurprisalElement } from '$lib/element/surprisal-element';
import type { Lang } from '$lib/i18n/lang';
import type { AnySession } from '$lib/machine/widget';
import { readCommand, VERSION, type Command } from './command';
import { followHeight, pageHeight } from './height';
import { tellHeight } from './tell-height';

/** What an embed tells its host besides its height. */
type Message =
	| {
			readonly type: 'ready' | 'state';
			readonly widget: string;
			readonly lang: Lang;
			/** The parameters that differ from the widget's defaults, as text. */
			readonly state: Readonly<Record<string, string>>;
	  }
	| { readonly type: 'error'; readonly message: string };

const send = (message: Message) => parent.postMessage({ surprisal: VERSION, ...message }, '*');

/**
 * The embed's side of its talk with the page around the frame: it says when it is ready, how tall it is, and what its reader
 * makes of it, and does what that page, and nobody else, asks for.
 *
 * @param speak sets the page's language
 */
export function talkWithHost(element: SurprisalElement, speak: (lang: Lang) => Promise<void>): void {
	if (parent === window) return;
	let session: AnySession | undefined;

	const account = (type: 'ready' | 'state', { lang, address }: AnySession) =>
		send({ type, widget: element.widgetId, lang, state: address });
	const complain = ({ notes }: AnySession) => {
		if (notes.length > 0) send({ type: 'error', message: notes.map(({ en }) => en).join(' ') });
	};
	const introduce = (known: AnySession) => {
		account('ready', known);
		const height = pageHeight();
		if (height !== undefined) tellHeight(height);
	};

	// On the document: what the address says comes first.
	document.addEventListener('surprisal-ready', ({ detail }) => {
		const opened = detail.session;
		session = opened;
		introduce(opened);
		complain(opened);
		const rest = new Rest(() => account('state', opened));
		opened.onChange(() => rest.moved());
	});
	followHeight(tellHeight);

	async function obey(command: Command, known: AnySession): Promise<void> {
		if (command.type === 'hello') return introduce(known);
		const { state = {}, theme, lang } = command;
		const unknown = Object.keys(state).filter((key) => !known.keys.includes(key));
		if (unknown.length > 0) {
			send({ type: 'error', message: `state: this figure has no parameter “${unknown[0]}”.` });
			return;
		}
		if (theme === 'auto') delete document.documentElement.dataset.theme;
		else if (theme) document.documentElement.dataset.theme = theme;
		if (Object.keys(state).length > 0) {
			known.read(state);
			complain(known);
		}
		if (!lang || lang === known.lang) return;
		await speak(lang);
		// What is asked next is asked of the widget in that language.
		await element.wake();
	}

	let last = Promise.resolve();
	addEventListener('message', ({ data, source }) => {
		if (source !== parent) return;
		const command = readCommand(data);
		if (typeof command === 'string') send({ type: 'error', message: command });
		else if (command)
			last = last.then(async () => {
				if (session) await obey(command, session);
			});
	});
}
