import { accepted, sentence } from './declarations.ts';
import type { WidgetShapes } from './shapes.ts';
import type { WidgetFacts } from './widgets.ts';

interface Described {
	readonly name: string;
	readonly type: string;
	readonly default: string;
	readonly description: string;
}

/** Attributes of every element, with the properties that stand for them. */
const look: readonly Described[] = [
	{
		name: 'lang',
		type: "'en' | 'zh'",
		default: "''",
		description: 'the widget’s language; where nothing is said, that of the page around it'
	},
	{
		name: 'theme',
		type: "'auto' | 'light' | 'dark'",
		default: "'auto'",
		description: 'auto follows the page’s colour scheme'
	},
	{ name: 'untitled', type: 'boolean', default: 'false', description: 'without the widget’s title' },
	{
		name: 'controls',
		type: 'boolean',
		default: 'true',
		description:
			'the attribute’s 0, and the property’s false, leave out the rows of buttons and fields below the picture'
	}
];

const SUPERCLASS = { name: 'SurprisalElement', module: 'dist/index.js' };

const field = ({ name, type, default: otherwise, description }: Described) => ({
	kind: 'field',
	name,
	type: { text: type },
	default: otherwise,
	description,
	attribute: name.toLowerCase(),
	reflects: true
});

const attribute = ({ name, type, default: otherwise, description }: Described) => ({
	name: name.toLowerCase(),
	type: { text: type },
	default: otherwise,
	description,
	fieldName: name
});

const inherited = <Of extends object>(of: Of) => ({ ...of, inheritedFrom: SUPERCLASS });

const wake = {
	kind: 'method',
	name: 'wake',
	description: 'Brings the widget to life now, and not only when it is seen.',
	return: { type: { text: 'Promise<void>' } }
};

function events(name: string) {
	const change = { text: `CustomEvent<ChangeDetail<${name}State, ${name}Figures>>` };
	return [
		{ name: 'input', type: change, description: 'At every change, also in the middle of a drag.' },
		{ name: 'change', type: change, description: 'Once the hand rests.' },
		{
			name: 'surprisal-ready',
			type: { text: `CustomEvent<ReadyDetail<${name}State, ${name}Figures>>` },
			description: 'The widget is alive; again in another language.'
		}
	];
}

function moduleOf({ id, tag, name, title, summary, parameters }: WidgetFacts, shapes: WidgetShapes) {
	const path = `dist/${id}.js`;
	const own = parameters.map((parameter) => ({
		name: parameter.key,
		type: accepted(shapes.parameters[parameter.key], shapes.parameters[parameter.key]),
		default: JSON.stringify(parameter.default),
		description: sentence(parameter)
	}));
	const reference = { name: `Surprisal${name}`, module: path };
	return {
		kind: 'javascript-module',
		path,
		declarations: [
			{
				kind: 'class',
				customElement: true,
				name: reference.name,
				tagName: tag,
				summary: title,
				description: summary,
				superclass: SUPERCLASS,
				attributes: [...own.map(attribute), ...look.map(attribute).map(inherited)],
				members: [
					...own.map(field),
					...look
						.filter((one) => one.name !== 'lang')
						.map(field)
						.map(inherited),
					inherited(wake)
				],
				events: events(name)
			}
		],
		exports: [{ kind: 'js', name: reference.name, declaration: { name: reference.name } }]
	};
}

/** The custom elements manifest, schema 1.0.0: what editors and documentation read of the package. */
export function manifest(
	widgets: readonly WidgetFacts[],
	shapes: Readonly<Record<string, WidgetShapes>>
): object {
	const modules = widgets.map((widget) => moduleOf(widget, shapes[widget.id]));
	const references = modules.map(({ path, declarations: [{ name, tagName }] }) => ({
		tagName,
		declaration: { name, module: path }
	}));
	return {
		schemaVersion: '1.0.0',
		readme: 'README.md',
		modules: [
			{
				kind: 'javascript-module',
				path: SUPERCLASS.module,
				declarations: [
					{
						kind: 'class',
						customElement: true,
						name: SUPERCLASS.name,
						description: 'What the elements of all widgets have in common.',
						superclass: { name: 'HTMLElement', package: 'global:' },
						attributes: look.map(attribute),
						members: [...look.filter((one) => one.name !== 'lang').map(field), wake],
						events: events('')
					}
				],
				exports: [
					{ kind: 'js', name: SUPERCLASS.name, declaration: { name: SUPERCLASS.name } },
					...references.map(({ declaration }) => ({ kind: 'js', name: declaration.name, declaration }))
				]
			},
			...modules,
			{
				kind: 'javascript-module',
				path: 'dist/define.js',
				declarations: [],
				exports: references.map(({ tagName, declaration }) => ({
					kind: 'custom-element-definition',
					name: tagName,
					declaration
				}))
			}
		]
	};
}
