import type { List, ListItem, Paragraph } from 'mdast';
import type { Lang } from '$lib/i18n/lang';
import { Mistake } from './mistake';
import { box, line, type Block } from './nodes';
import { words } from './words';

/** One sentence to choose, and why it is right or wrong. */
interface Choice {
	readonly sentence: Paragraph;
	readonly isRight: boolean;
	readonly why: readonly Block[];
}

export interface Choices {
	/** What stands before the list and belongs to the question. */
	readonly before: readonly Block[];
	readonly list: readonly Choice[];
	/** What is shown once the reader has chosen. */
	readonly after: readonly Block[];
}

const isTaskList = (node: Block): node is List =>
	node.type === 'list' && node.children.some(({ checked }) => typeof checked === 'boolean');

function readChoice(item: ListItem): Choice {
	if (typeof item.checked !== 'boolean') {
		throw new Mistake('every choice starts with “[x]” or “[ ]”.', item.position);
	}
	const [sentence, ...why] = item.children;
	if (sentence?.type !== 'paragraph') throw new Mistake('this choice has no sentence.', item.position);
	if (why.length === 0) {
		const wanted = item.checked ? 'say why it is right' : 'name the misconception';
		throw new Mistake(
			`this choice has no explanation: ${wanted}, in an indented paragraph after an empty line.`,
			item.position
		);
	}
	return { sentence, isRight: item.checked, why };
}

/**
 * The choices in a question's body, which are the first task list in it; undefined if there is none.
 *
 * @throws Mistake if a choice has no explanation, or not exactly one is right.
 */
export function readChoices(body: readonly Block[]): Choices | undefined {
	const at = body.findIndex(isTaskList);
	const found = body[at];
	if (!found || !isTaskList(found)) return undefined;
	const list = found.children.map(readChoice);
	const right = list.filter(({ isRight }) => isRight).length;
	if (list.length < 2) throw new Mistake('one choice is no choice: give at least two.', found.position);
	if (right !== 1) {
		throw new Mistake(`exactly one choice is right, “[x]”; here ${right} are.`, found.position);
	}
	return { before: body.slice(0, at), list, after: body.slice(at + 1) };
}

/** The question with its choices, to be seen. */
export function drawOptions(name: string, question: Paragraph, { before, list }: Choices): Block {
	return box('fieldset', {}, [
		line('legend', { className: ['question'] }, question.children),
		...before,
		box(
			'ol',
			{ className: ['options'] },
			list.map(({ sentence, isRight }, index) => {
				const id = `${name}-${index + 1}`;
				const radio = { type: 'radio', autoComplete: 'off', name, id, dataRight: isRight && '' };
				return box('li', {}, [line('input', radio, []), line('label', { htmlFor: id }, sentence.children)]);
			})
		)
	]);
}

/** The explanations, to be folded in. */
export function drawReasons({ list }: Choices, lang: Lang): Block {
	return box(
		'ul',
		{ className: ['reasons'] },
		list.map(({ isRight, why }, index) => {
			const kind = isRight ? 'right' : 'wrong';
			return box('li', { className: [kind] }, [
				line('p', { className: ['verdict'] }, words[kind][lang](index + 1)),
				...why
			]);
		})
	);
}
