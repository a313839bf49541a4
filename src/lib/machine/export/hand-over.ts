/** Whether a frame's sandbox leaves this page without an origin of its own. Downloads are then often refused, silently. */
export const sandboxed = (): boolean => globalThis.origin === 'null';

/** Hands a file to the reader. */
export function save(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	// The browser has taken the file by then; without this it would stay in memory as long as the page.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Puts a text on the clipboard. False where there is none, as in a sandboxed frame, or where it is refused. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** Puts a picture on the clipboard. It may still be in the making: the reader's click counts only for a moment. */
export async function copyImage(png: Promise<Blob>): Promise<boolean> {
	try {
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
		return true;
	} catch {
		return false;
	}
}
