import type { Paragraph } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { render } from 'svelte/server';
import { decimals, unitName } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import type { AnySession } from '$lib/machine/widget';
import { readNumber } from '$lib/machine/parameters';
import { changesWithUnit, checkGoal, type Opener } from './check-goal';
import { drawOptions, drawReasons, readChoices, type Choices } from './choices';
import CurvePad from './CurvePad.svelte';
import CurvePicture from './CurvePicture.svelte';
import { stand } from './goal';
import { become, box, drawn, line, type Block } from './nodes';
import NumberPad from './NumberPad.svelte';
import type { CurveQuestion, NumberQuestion } from './pad';
import { parseGoal, parseNames } from './parse-goal';
import { numberIn } from './path';
import { standingText, wantedText, words } from './words';

export interface AskOptions {
	readonly lang: Lang;
	/** The page's name, the same in both editions. */
	readonly page: string;
	/** The question's name on its page. */
	readonly name: string;
	/**
	 * Opens a widget with the parameters a directive gives it.
	 *
	 * @throws RangeError, in words for the author, if there is no such widget or parameter, or a value does not fit.
	 */
	readonly open: (widget: string, given: Readonly<Record<string, string>>) => Promise<AnySession>;
}

const isKind = (name: string): name is 'predict' | 'check' => name === 'predict' || name === 'check';

/** Whether a container directive is a question of this kind. */
export const asks = (node: ContainerDirective): boolean => isKind(node.name);

/**
 * Turns `:::predict[Question]` or `:::check[Question]` into a question that works without JavaScript as far as it can: the
 * question is there, and what it asks for is folded in below. The elements of `define` make it answer.
 *
 * @throws RangeError, in words for the author; a Mistake where the trouble is inside the container.
 */
export async function ask(node: ContainerDirective, options: AskOptions): Promise<void> {
	const [label, ...body] = node.children;
	if (!isKind(node.name)) throw new RangeError(`“${node.name}” is no question.`);
	if (label?.type !== 'paragraph' || !label.data?.directiveLabel) {
		throw new RangeError(`“:::${node.name}” needs its question in square brackets.`);
	}
	const given = attributesOf(node);
	const { kind, goal } = given;
	const choices = readChoices(body, `${options.page}/${options.name}`);
	const ways = [choices && 'choices', kind !== undefined && 'kind', goal !== undefined && 'goal'].filter(
		Boolean
	);
	if (ways.length > 1) {
		throw new RangeError(`a question is answered in one way; here are ${ways.join(' and ')}.`);
	}
	const question = { kind: node.name, label, body, given };
	if (choices) {
		onlyAttributes(given, []);
		askToChoose(node, question, choices, options);
	} else if (node.name === 'check' && goal !== undefined) {
		onlyAttributes(given, ['goal', 'names']);
		await askForGoal(node, question, options);
	} else if (node.name === 'predict' && kind === 'number') {
		await askForNumber(node, question, options);
	} else if (node.name === 'predict' && kind === 'curve') {
		await askForCurve(node, question, options);
	} else {
		throw new RangeError(
			node.name === 'predict'
				? 'a prediction is a choice, or of kind="number" or kind="curve"; goals belong in “:::check”.'
				: 'a check is a choice or has a goal; kinds belong in “:::predict”.'
		);
	}
}

interface Question {
	readonly kind: 'predict' | 'check';
	readonly label: Paragraph;
	readonly body: readonly Block[];
	/** The directive's attributes. */
	readonly given: Readonly<Record<string, string>>;
}

function askToChoose(
	node: ContainerDirective,
	{ kind, label }: Question,
	choices: Choices,
	{ lang, name }: AskOptions
): void {
	become(node, 'ask-choose', { id: name, className: ['ask', kind], lang, dataKind: kind }, [
		line('p', { className: ['kicker'] }, words[kind][lang]),
		drawOptions(name, label, choices),
		box('div', { className: ['act'] }, [
			line('button', { type: 'button' }, words[kind === 'predict' ? 'takeGuess' : 'submit'][lang])
		]),
		box('div', { className: ['outcome'], role: 'status', dataNone: words.chooseFirst[lang] }, []),
		folded([drawReasons(choices, lang)], choices.after, lang)
	]);
}

/** A question that is no choice: what answers it stands between the words and what is folded in. */
function group(
	node: ContainerDirective,
	tag: string,
	{ kind, label }: Question,
	{ lang, name }: AskOptions,
	given: Readonly<Record<string, string>>,
	parts: readonly Block[]
): void {
	const id = `${name}-question`;
	become(
		node,
		tag,
		{ ...given, id: name, className: ['ask', kind], lang, role: 'group', ariaLabelledBy: [id] },
		[
			line('p', { className: ['kicker'] }, words[kind][lang]),
			line('p', { className: ['question'], id }, label.children),
			...parts
		]
	);
}

async function askForGoal(node: ContainerDirective, question: Question, options: AskOptions): Promise<void> {
	const { body, given } = question;
	const { lang } = options;
	const isWidget = (child: Block): child is LeafDirective => child.type === 'leafDirective';
	const [widget, ...others] = body.filter(isWidget);
	if (!widget || others.length > 0) {
		throw new RangeError('a check with a goal holds exactly one widget.');
	}
	const at = body.indexOf(widget);
	const after = body.slice(at + 1);
	if (after.length === 0) throw new RangeError('this check has no explanation after its widget.');
	const { id: _name, ...parameters } = attributesOf(widget);
	const open: Opener = (changed) => options.open(widget.name, { ...parameters, ...changed });
	const conditions = await checkGoal(parseGoal(given.goal), parseNames(given.names ?? ''), open);
	const start = await open();
	group(node, 'ask-goal', question, options, { dataGoal: JSON.stringify(conditions) }, [
		...body.slice(0, at),
		line('p', { className: ['spoken'], role: 'status' }, []),
		box('div', { className: ['task'] }, [
			box('div', { className: ['goal'] }, [
				box(
					'ul',
					{ ariaLabel: words.goal[lang] },
					conditions.map((condition) => {
						const standing = stand(condition, start);
						return box('li', { className: standing.met ? ['met'] : undefined }, [
							line('span', { className: ['wanted'] }, wantedText(condition, lang)),
							line('span', { className: ['standing'] }, standingText(condition, standing, lang))
						]);
					})
				),
				line('p', { className: ['reached'], hidden: true }, words.reached[lang])
			]),
			widget
		]),
		folded([], after, lang)
	]);
}

const NUMBER = ['kind', 'of', 'show', 'min', 'max', 'step', 'digits'];

async function askForNumber(
	node: ContainerDirective,
	question: Question,
	options: AskOptions
): Promise<void> {
	const { body, given } = question;
	const { lang } = options;
	const asked = await numberQuestion(given, options);
	const { body: pad } = render(NumberPad, {
		props: { question: asked, lang, onanswer: () => undefined },
		idPrefix: options.name
	});
	const truth = decimals(asked.truth, asked.digits) + (asked.unit ? ` ${unitName[lang][asked.unit]}` : '');
	group(node, 'ask-number', question, options, { dataQuestion: JSON.stringify(asked) }, [
		box('div', { className: ['pad'] }, [drawn(pad)]),
		folded([line('p', { className: ['truth'] }, words.itIs[lang](truth))], body, lang)
	]);
}

/** What a number is guessed between, and what it is. */
async function numberQuestion(
	given: Readonly<Record<string, string>>,
	{ open }: AskOptions
): Promise<NumberQuestion> {
	wanted(given, ['of', 'show', 'min', 'max', 'step']);
	const { of, show } = given;
	const parameters = without(given, NUMBER);
	const opener: Opener = (changed) => open(of, { ...parameters, ...changed });
	const unit = given.unit === 'nat' || given.unit === 'bit' ? given.unit : undefined;
	const informational = (await changesWithUnit(show, opener)) ?? unit !== undefined;
	if (informational && !unit)
		throw new RangeError(`“${show}” is an amount of information: say unit="nat" or unit="bit".`);
	const truth = numberIn(await opener(), show);
	const [min, max, step] = ['min', 'max', 'step'].map((key) => numberOf(given, key));
	const digits = given.digits === undefined ? 4 : numberOf(given, 'digits');
	if (!(step > 0) || !(max > min))
		throw new RangeError('the slider needs min below max, and a step above 0.');
	if (!Number.isInteger(digits) || digits < 0 || digits > 12) {
		throw new RangeError(`digits="${given.digits}" is not a whole number from 0 to 12.`);
	}
	if (truth === undefined || !(truth >= min && truth <= max)) {
		throw new RangeError(`“${show}” is ${truth}, which is not between ${min} and ${max}.`);
	}
	return { truth, ...(informational ? { unit } : {}), digits, min, max, step };
}

async function askForCurve(node: ContainerDirective, question: Question, options: AskOptions): Promise<void> {
	const { body, given } = question;
	const { lang } = options;
	wanted(given, ['of', 'show']);
	const { curves } = await options.open(given.of, without(given, ['kind', 'of', 'show']));
	const curve = Object.hasOwn(curves, given.show) ? curves[given.show] : undefined;
	if (!curve) {
		throw new RangeError(
			`the widget “${given.of}” has no curve “${given.show}”; it has ${Object.keys(curves).join(', ') || 'none'}.`
		);
	}
	// Five digits are finer than a screen, and short to send.
	const short = (value: number) => Number(value.toPrecision(5));
	const asked: CurveQuestion = {
		...curve,
		points: curve.points.map(([x, y]): [number, number] => [short(x), short(y)])
	};
	const pad = render(CurvePad, {
		props: { question: asked, lang, onanswer: () => undefined },
		idPrefix: options.name
	});
	const picture = render(CurvePicture, {
		props: { question: asked, label: words.trueCurve[lang], shown: true },
		idPrefix: `${options.name}-truth`
	});
	group(node, 'ask-curve', question, options, { dataQuestion: JSON.stringify(asked) }, [
		box('div', { className: ['pad'] }, [drawn(pad.body)]),
		folded([box('div', { className: ['truth'] }, [drawn(picture.body)])], body, lang)
	]);
}

/** What is folded in: `answer` answers the question, `after` goes on from there. */
function folded(answer: readonly Block[], after: readonly Block[], lang: Lang): Block {
	return box('details', { className: ['folded'] }, [
		line('summary', {}, words.answer[lang]),
		box('div', {}, [...answer, ...(after.length > 0 ? [box('div', { className: ['after'] }, after)] : [])])
	]);
}

function attributesOf(node: ContainerDirective | LeafDirective): Record<string, string> {
	return Object.fromEntries(Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']));
}

function without(given: Readonly<Record<string, string>>, keys: readonly string[]): Record<string, string> {
	return Object.fromEntries(Object.entries(given).filter(([key]) => !keys.includes(key)));
}

function wanted(given: Readonly<Record<string, string>>, keys: readonly string[]): void {
	for (const key of keys) {
		if (!given[key]) throw new RangeError(`“:::predict” of kind “${given.kind}” needs “${key}”.`);
	}
}

function onlyAttributes(given: Readonly<Record<string, string>>, allowed: readonly string[]): void {
	for (const key of Object.keys(given)) {
		if (!allowed.includes(key)) throw new RangeError(`the attribute “${key}” means nothing here.`);
	}
}

function numberOf(given: Readonly<Record<string, string>>, key: string): number {
	const value = readNumber(given[key]);
	if (value === undefined) throw new RangeError(`${key}="${given[key]}" is not a number.`);
	return value;
}
