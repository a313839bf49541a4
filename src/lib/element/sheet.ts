import { home } from '$lib/data/home';

/** The widgets' style sheet, and the address that the addresses in it are relative to, if there are any. */
export interface SheetText {
	readonly text: string;
	readonly address?: string;
}

/** @throws (rejects) when it can't be had */
export async function readSheet(): Promise<SheetText> {
	const address = new URL('e/v1/surprisal.css', home).href;
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return { text: await response.text(), address };
}
