import { htmlLang } from '$lib/i18n/lang';
import { embedAddress, escapeHtml } from '$lib/machine/frame/embed-code';
import type { Wanted } from './recipes';

async function text(address: URL): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address.href}: ${response.status}`);
	return response.text();
}

/** A script as it may stand in HTML: nothing in it ends the element. */
const inElement = (script: string) => script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '\\x3C!--');

/** The sheet without faces that would have to be fetched; those of formulas come with the script's data. */
const withoutFetchedFaces = (sheet: string) =>
	sheet.replace(/@font-face\s*\{[^}]*\}/g, (rule) => (/url\((?!["']?data:)/.test(rule) ? '' : rule));

/** The twins that a script may ask for, by their addresses. */
async function twinsFor(script: string, home: string): Promise<string[]> {
	const names: readonly string[] = JSON.parse(await text(new URL('e/v1/twins.json', home)));
	const needed = names.filter(
		(name) => name === 'fonts.json' || script.includes(name.slice(name.lastIndexOf('/') + 1))
	);
	return Promise.all(needed.map((name) => text(new URL(`e/v1/twins/${name}.js`, home))));
}

/**
 * A widget's embed page as one HTML file that works without a network: its script, its style sheet and all that the script may
 * read in it, set to the state and the look that are wanted. Links in it lead to the course.
 *
 * @throws (rejects) when a part can't be fetched
 */
export async function frozen(wanted: Wanted): Promise<string> {
	const { home, id, lang, title, address, look } = wanted;
	const at = embedAddress(home, id, lang, address, look);
	const page = new DOMParser().parseFromString(await text(new URL(`embed/v1/${id}/`, home)), 'text/html');
	const scriptAddress = new URL(page.querySelector('script[src]')?.getAttribute('src') ?? '', at);
	const script = await text(scriptAddress);
	const sheets = await Promise.all(
		[...page.querySelectorAll('link[rel=stylesheet]')].map((link) =>
			text(new URL(link.getAttribute('href') ?? '', at))
		)
	);
	const own = [...page.querySelectorAll('style')].map(({ textContent }) => textContent);
	const element = page.querySelector('[data-drawn]');
	element?.setAttribute('data-address', at);
	const twins = await twinsFor(script, home);
	const attributes = look.theme ? ` data-theme="${look.theme}"` : '';
	return `<!doctype html>
<!-- ${escapeHtml(title)}. A copy of ${escapeHtml(at).replaceAll('--', '&#45;&#45;')} that works without a network. -->
<html lang="${htmlLang[lang]}"${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${[...own, ...sheets].map(withoutFetchedFaces).join('\n')}</style>
</head>
<body>
${page.querySelector('main')?.outerHTML ?? ''}
${twins.map((twin) => `<script>${inElement(twin)}</script>`).join('\n')}
<script data-here="${escapeHtml(scriptAddress.href)}">${inElement(script)}</script>
</body>
</html>
`;
}
