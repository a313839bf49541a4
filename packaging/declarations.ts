import type { WidgetShapes } from './shapes.ts';
import type { ParameterFacts, WidgetFacts } from './widgets.ts';

/** What all of them have. */
const element = `/** What \`input\` and \`change\` carry. */
export interface ChangeDetail<State = object, Figures = unknown> {
	/** The parameters that differ from the widget's defaults, as text: what its address says. */
	readonly address: Readonly<Record<string, string>>;
	readonly state: State;
	/** Every number that the widget shows. */
	readonly figures: Figures;
}

/** What \`surprisal-ready\` carries. */
export interface ReadyDetail<State = object, Figures = unknown> {
	/** The widget in use: read it at any time. */
	readonly session: {
		readonly id: string;
		readonly title: string;
		readonly lang: 'en' | 'zh';
		readonly state: State;
		readonly figures: Figures;
		readonly address: Readonly<Record<string, string>>;
	};
}

export interface SurprisalEventMap<State = object, Figures = unknown>
	extends Omit<HTMLElementEventMap, 'input' | 'change' | 'surprisal-ready'> {
	/** At every change, also in the middle of a drag. */
	input: CustomEvent<ChangeDetail<State, Figures>>;
	/** Once the hand rests. */
	change: CustomEvent<ChangeDetail<State, Figures>>;
	/** The widget is alive; again in another language. */
	'surprisal-ready': CustomEvent<ReadyDetail<State, Figures>>;
}

/** Attributes, and properties that stand for them, of every element. */
export interface LookProperties {
	/** The widget's language; where nothing is said, that of the page around it. */
	lang?: 'en' | 'zh' | (string & {});
	/** \`auto\`, where nothing is said, follows the page's colour scheme. */
	theme?: 'auto' | 'light' | 'dark';
	/** Without the widget's title. */
	untitled?: boolean;
	/** \`false\` leaves out the rows of buttons and fields below the picture. */
	controls?: boolean | '0' | '1';
}

/** What the elements of all widgets have in common. */
export declare abstract class SurprisalElement<State = object, Figures = unknown> extends HTMLElement {
	static readonly tag: string;
	get theme(): string;
	set theme(value: 'auto' | 'light' | 'dark' | null | undefined);
	get untitled(): boolean;
	set untitled(value: boolean);
	get controls(): boolean;
	set controls(value: boolean);
	/** Brings the widget to life now, and not only when it is seen. */
	wake(): Promise<void>;
	addEventListener<K extends keyof SurprisalEventMap<State, Figures>>(
		type: K,
		listener: (this: this, event: SurprisalEventMap<State, Figures>[K]) => unknown,
		options?: boolean | AddEventListenerOptions
	): void;
	addEventListener(
		type: string,
		listener: EventListenerOrEventListenerObject,
		options?: boolean | AddEventListenerOptions
	): void;
	removeEventListener<K extends keyof SurprisalEventMap<State, Figures>>(
		type: K,
		listener: (this: this, event: SurprisalEventMap<State, Figures>[K]) => unknown,
		options?: boolean | EventListenerOptions
	): void;
	removeEventListener(
		type: string,
		listener: EventListenerOrEventListenerObject,
		options?: boolean | EventListenerOptions
	): void;
}

/** One widget's class. */
export interface ElementClass {
	new (): SurprisalElement<object, unknown>;
	readonly tag: string;
}

/** Registers each class by its tag. A tag that is taken stays what it is. Does nothing on a server. */
export declare function define(...classes: readonly ElementClass[]): void;
`;

/** What is said of a parameter, with what it is where nothing is said. */
export const sentence = ({ doc, default: text }: ParameterFacts) =>
	text === '' ? doc : `${doc}; ${text} by default`;

/** What a parameter can be set to: one of a few words where it is one of a few, and any text elsewhere. */
export const accepted = (part: string, shape: string) =>
	/^"[^"|]*"(?: \| "[^"|]*")*$/.test(shape) ? part : `${part} | string`;

const comment = (text: string, indent = '') => `${indent}/** ${text.replaceAll('*/', '* /')} */`;

/** One widget's class, with its state and figures. */
function classDeclaration(widget: WidgetFacts, shapes: WidgetShapes): string {
	const { name, tag, title, summary, parameters } = widget;
	const { state, figures } = shapes;
	const takes = (key: string) => accepted(`${name}State['${key}']`, shapes.parameters[key]);
	const own = parameters.flatMap((parameter) => [
		comment(sentence(parameter), '\t'),
		`\tget ${parameter.key}(): string;`,
		`\tset ${parameter.key}(value: ${takes(parameter.key)} | null | undefined);`
	]);
	const given = parameters.flatMap((parameter) => [
		comment(sentence(parameter), '\t'),
		`\t${parameter.key}?: ${takes(parameter.key)};`
	]);
	return `import type { LookProperties, SurprisalElement } from './chunks/element.js';

/** What the reader can change. */
export interface ${name}State ${state}

/** Every number that is shown. */
export interface ${name}Figures ${figures}

/** Attributes, and properties that stand for them: text as an attribute has it, or a value as the state has it. */
export interface ${name}Properties extends LookProperties {
${given.join('\n')}
}

${comment(`${title}: \`<${tag}>\`. ${summary}`)}
export declare class Surprisal${name} extends SurprisalElement<${name}State, ${name}Figures> {
	static readonly tag: '${tag}';
${own.join('\n')}
}

declare global {
	interface HTMLElementTagNameMap {
		'${tag}': Surprisal${name};
	}
}
`;
}

const importAll = (widgets: readonly WidgetFacts[]) =>
	widgets
		.map(
			({ id, name }) =>
				`import type { Surprisal${name}, ${name}Figures, ${name}Properties, ${name}State } from '../${id}.js';`
		)
		.join('\n');

const entry = ({ tag, name }: WidgetFacts) => `	'${tag}': {
		element: Surprisal${name};
		properties: ${name}Properties;
		state: ${name}State;
		figures: ${name}Figures;
	};`;

/** Every tag with its class and its properties, and what frameworks make of them. */
const elementsDeclaration = (
	widgets: readonly WidgetFacts[]
) => `import type { ChangeDetail, ReadyDetail } from './element.js';
${importAll(widgets)}

/** Every element by its tag. */
export interface SurprisalElements {
${widgets.map(entry).join('\n')}
}

export type Tag = keyof SurprisalElements;
export type ElementOf<T extends Tag> = SurprisalElements[T]['element'];
export type PropertiesOf<T extends Tag> = SurprisalElements[T]['properties'];
/** What an element's \`input\` and \`change\` are. */
export type ChangeEventOf<T extends Tag> = CustomEvent<
	ChangeDetail<SurprisalElements[T]['state'], SurprisalElements[T]['figures']>
>;
export type ReadyEventOf<T extends Tag> = CustomEvent<
	ReadyDetail<SurprisalElements[T]['state'], SurprisalElements[T]['figures']>
>;
/** What else a framework lets an element have, without what the elements say themselves. */
export type Besides<Native, T extends Tag, Events extends string> = Omit<Native, keyof PropertiesOf<T> | Events>;
`;

const react = `// Tags in React's JSX. Where there is no React, this says nothing.
// @ts-ignore
import type { DetailedHTMLProps, HTMLAttributes, SyntheticEvent } from 'react';
import type { Besides, ChangeEventOf, ElementOf, PropertiesOf, ReadyEventOf, SurprisalElements, Tag } from './chunks/elements.js';

type Events<T extends Tag> = {
	/** At every change; \`event.nativeEvent.detail\` has the state and the figures. */
	onInput?: (event: SyntheticEvent<ElementOf<T>, ChangeEventOf<T>>) => void;
	/** Once the hand rests. */
	onChange?: (event: SyntheticEvent<ElementOf<T>, ChangeEventOf<T>>) => void;
	/** The widget is alive: the browser's own event. */
	'onsurprisal-ready'?: (event: ReadyEventOf<T>) => void;
};
type Native<T extends Tag> = DetailedHTMLProps<HTMLAttributes<ElementOf<T>>, ElementOf<T>>;
type Elements = {
	[T in keyof SurprisalElements]: Besides<Native<T>, T, keyof Events<T>> & PropertiesOf<T> & Events<T>;
};

// @ts-ignore
declare module 'react' {
	namespace JSX {
		interface IntrinsicElements extends Elements {}
	}
}
`;

const vue = `// Tags in Vue's templates. Where there is no Vue, this says nothing.
// @ts-ignore
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Besides, ChangeEventOf, PropertiesOf, ReadyEventOf, SurprisalElements, Tag } from './chunks/elements.js';

type Events<T extends Tag> = {
	/** At every change; \`event.detail\` has the state and the figures. */
	onInput?: (event: ChangeEventOf<T>) => void;
	/** Once the hand rests. */
	onChange?: (event: ChangeEventOf<T>) => void;
	onSurprisalReady?: (event: ReadyEventOf<T>) => void;
};
type Elements = {
	[T in keyof SurprisalElements]: new () => {
		$props: Besides<HTMLAttributes, T, keyof Events<T>> & PublicProps & PropertiesOf<T> & Events<T>;
	};
};

// @ts-ignore
declare module 'vue' {
	interface GlobalComponents extends Elements {}
}
`;

const svelte = `// Tags in Svelte's templates. Where there is no Svelte, this says nothing.
// @ts-ignore
import type { HTMLAttributes } from 'svelte/elements';
import type { Besides, ChangeEventOf, ElementOf, PropertiesOf, ReadyEventOf, SurprisalElements, Tag } from './chunks/elements.js';

type Events<T extends Tag> = {
	/** At every change; \`event.detail\` has the state and the figures. */
	oninput?: (event: ChangeEventOf<T>) => void;
	/** Once the hand rests. */
	onchange?: (event: ChangeEventOf<T>) => void;
	'onsurprisal-ready'?: (event: ReadyEventOf<T>) => void;
};
type Elements = {
	[T in keyof SurprisalElements]: Besides<HTMLAttributes<ElementOf<T>>, T, keyof Events<T>> & PropertiesOf<T> & Events<T>;
};

// @ts-ignore
declare module 'svelte/elements' {
	interface SvelteHTMLElements extends Elements {}
}
`;

/** Frameworks in whose templates the tags have types. */
export const frameworks: Readonly<Record<string, string>> = { react, vue, svelte };

/** The types of the package's modules, by file. */
export function declarations(
	widgets: readonly WidgetFacts[],
	shapes: Readonly<Record<string, WidgetShapes>>
): Readonly<Record<string, string>> {
	const inTemplates = Object.keys(frameworks).map((name) => `import './${name}.js';`);
	const all = ['chunks/element', 'chunks/elements', ...widgets.map(({ id }) => id)];
	return {
		// What no entry is lies where nobody can import it.
		'chunks/element.d.ts': element,
		'chunks/elements.d.ts': elementsDeclaration(widgets),
		'index.d.ts': [...inTemplates, ...all.map((name) => `export * from './${name}.js';`), ''].join('\n'),
		'define.d.ts': `import './index.js';\nexport { define } from './chunks/element.js';\n`,
		...Object.fromEntries(Object.entries(frameworks).map(([name, text]) => [`${name}.d.ts`, text])),
		...Object.fromEntries(
			widgets.map((widget) => [`${widget.id}.d.ts`, classDeclaration(widget, shapes[widget.id])])
		)
	};
}
