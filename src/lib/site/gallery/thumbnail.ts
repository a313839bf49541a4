/** The element that starts at `from`, to its end. Svelte closes every element that isn't void. */
function elementAt(html: string, from: number): string {
	const name = /^<([a-z0-9-]+)/.exec(html.slice(from))![1];
	const tags = new RegExp(`<(/?)${name}[\\s>]`, 'g');
	tags.lastIndex = from;
	let depth = 0;
	for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
		depth += tag[1] === '/' ? -1 : 1;
		if (depth === 0) return html.slice(from, tag.index + `</${name}>`.length);
	}
	throw new RangeError(`<${name}> has no end.`);
}

/** Where each plot of a widget starts. */
const plotsIn = (html: string) =>
	[...html.matchAll(/<div[^>]*class="plot[ "][^>]*>/g)].map(({ index }) => index);

/** Bars of a distribution to set, which many widgets begin with. */
const isSetting = (plot: string) => /<rect[^>]* class="bar[ "]/.test(plot);

/**
 * The main picture of a widget that was drawn as HTML: its first plot of what follows from what is set, or else its first plot, or
 * else the first of what belongs to its picture. It is to be looked at only, so nothing in it is named, focused or spoken.
 *
 * @returns HTML without any of the widget's own script, or undefined where the widget has no picture
 */
export function thumbnail(html: string): string | undefined {
	const plots = plotsIn(html).map((start) => elementAt(html, start));
	const other = /<[a-z]+[^>]* data-picture[^>]*>/.exec(html);
	const picture =
		plots.find((plot) => !isSetting(plot)) ?? plots[0] ?? (other ? elementAt(html, other.index) : undefined);
	return picture
		?.replace(/<!--.*?-->/g, '')
		.replace(/ (?:tabindex|role|aria-[a-z]+|data-picture|name)(?:="[^"]*")?(?=[\s>])/g, '');
}
