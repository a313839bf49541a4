import type { Lang } from '$lib/i18n/lang';
import { embedAddress, embedCode, escapeHtml, widgetAddress, type Look } from '$lib/machine/frame/embed-code';

/** What is to stand on somebody's page. */
export interface Wanted {
	/** Where the course is served from, ending in a slash. */
	readonly home: string;
	readonly id: string;
	readonly title: string;
	/** The address of a picture of it. */
	readonly picture: string;
	readonly lang: Lang;
	/** The state: the parameters that differ from the widget's defaults, as text. */
	readonly address: Readonly<Record<string, string>>;
	readonly look: Look;
	/** In pixels. */
	readonly height: number;
}

/** Where a widget can be put, in the order in which it is offered. */
export const kinds = [
	'frame',
	'element',
	'markdown',
	'jupyter',
	'anywidget',
	'react',
	'reveal',
	'course'
] as const;
export type Kind = (typeof kinds)[number];

/** The script that defines the elements, by the name it keeps. */
const elementScript = (home: string) => `${home}e/v1/surprisal.js`;

const html = (text: string) => `"${escapeHtml(text)}"`;

/** JSX makes one space of a line's end between quotes. */
const jsx = (text: string) => (text.includes('\n') ? `{${JSON.stringify(text)}}` : html(text));

/** The attributes of a widget's element, their texts written in one language or another. */
function attributesOf({ lang, address, look }: Wanted, write = html): string {
	const attributes = { ...address, lang, ...(look.theme && { theme: look.theme }) };
	const written = Object.entries(attributes).map(([name, text]) => ` ${name}=${write(text)}`);
	const left = [
		...(look.title === false ? [' untitled'] : []),
		...(look.controls === false ? [' controls="0"'] : [])
	];
	return [...written, ...left].join('');
}

/** `binary-entropy` as a component's name: `BinaryEntropy`. */
const pascal = (id: string) => id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A text as a string of Python, which reads JSON's. */
const python = (text: string) => JSON.stringify(text);

/** A text in Markdown, as it is. */
const plainMarkdown = (text: string) => text.replace(/[\\[\]*_`<>]/g, '\\$&');

const write: Readonly<Record<Kind, (wanted: Wanted, frame: string) => string>> = {
	frame: ({ title, height }, frame) => embedCode(frame, title, height),

	element: (wanted) => `<script type="module" src="${elementScript(wanted.home)}"></script>
<surprisal-${wanted.id}${attributesOf(wanted)}></surprisal-${wanted.id}>`,

	markdown: ({ home, id, title, picture, lang, address }) =>
		`[![${plainMarkdown(title)}](${picture})](${widgetAddress(home, id, lang, address)})`,

	jupyter: ({ height }, frame) => `from IPython.display import IFrame

IFrame(${python(frame)}, width="100%", height=${height})`,

	anywidget: ({ home, id, lang, address }) => `import anywidget
import traitlets


class ${pascal(id)}(anywidget.AnyWidget):
    _esm = """
    import "${elementScript(home)}";

    function render({ model, el }) {
      const figure = document.createElement("surprisal-${id}");
      const show = () => {
        for (const [name, text] of Object.entries(model.get("state"))) {
          if (figure.getAttribute(name) !== text) figure.setAttribute(name, text);
        }
      };
      figure.lang = "${lang}";
      show();
      model.on("change:state", show);
      figure.addEventListener("change", ({ detail }) => {
        model.set("state", detail.address);
        model.save_changes();
      });
      el.append(figure);
    }

    export default { render };
    """
    state = traitlets.Dict(${JSON.stringify(address)}).tag(sync=True)


${pascal(id)}()`,

	react: (wanted) => `// With the npm package: import 'surprisal/define', and leave out the script.
export function ${pascal(wanted.id)}({ onChange }) {
	return (
		<>
			<script async type="module" src="${elementScript(wanted.home)}" />
			<surprisal-${wanted.id}${attributesOf(wanted, jsx)} onChange={onChange} />
		</>
	);
}`,

	reveal: ({ title, height }, frame) => `<section>
	<iframe data-src="${escapeHtml(frame)}" title="${escapeHtml(title)}" width="100%" height="${height}" style="border:0"></iframe>
</section>`,

	course: ({ title, height }, frame) =>
		`<p><iframe src="${escapeHtml(frame)}" title="${escapeHtml(title)}" width="100%" height="${height}" style="border: 0;" allowfullscreen="allowfullscreen"></iframe></p>`
};

/** The code that puts the widget there. */
export function recipe(kind: Kind, wanted: Wanted): string {
	const { home, id, lang, address, look } = wanted;
	return write[kind](wanted, embedAddress(home, id, lang, address, look));
}
