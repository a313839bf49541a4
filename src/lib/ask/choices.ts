import type { List, ListItem, Paragraph } from 'mdast';
import type { Lang } from '$lib/i18n/lang';
import { uniform } from '$lib/math';
import { Mistake } from './mistake';
import { box, line, type Block } from './nodes';
import { words } from './words';

/** One sentence to choose, and why it is right or wrong. */
interface Choice {
	readonly sentence: Paragraph;
	readonly isRight: boolean;
	/** Its number among the choices as they were written, by which an answer is kept. */
	readonly number: number;
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

function readChoice(item: ListItem, index: number): Choice {
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
	return { sentence, isRight: item.checked, why, number: index + 1 };
}

/** A seed from a text: FNV-1a. */
function seedOf(text: string): number {
	return (
		Array.from(text).reduce(
			(hash, character) => Math.imul(hash ^ character.codePointAt(0)!, 16777619),
			2166136261
		) >>> 0
	);
}

/** The same order for the same name, as if drawn by lot: Fisher and Yates. */
export function shuffled<T>(list: readonly T[], name: string): readonly T[] {
	const random = uniform(seedOf(name));
	const order = [...list];
	for (let last = order.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		[order[last], order[other]] = [order[other], order[last]];
	}
	return order;
}

/**
 * The choices in a question's body, which are the first task list in it; undefined if there is none. Bullets are shuffled,
 * so that nobody has to think of where the right one stands; a numbered list, of amounts say, stays in its order.
 *
 * @param name the question's, the same in both editions: by it the choices are shuffled.
 *
 * @throws Mistake if a choice has no explanation, or not exactly one is right.
 */
export function readChoices(body: readonly Block[], name: string): Choices | undefined {
	const at = body.findIndex(isTaskList);
	const found = body[at];
	if (!found || !isTaskList(found)) return undefined;
	const list = found.children.map(readChoice);
	const right = list.filter(({ isRight }) => isRight).length;
	if (list.length < 2) throw new Mistake('one choice is no choice: give at least two.', found.position);
	if (right !== 1) {
		throw new Mistake(`exactly one choice is right, “[x]”; here ${right} are.`, found.position);
	}
	const order = found.ordered ? list : shuffled(list, name);
	return { before: body.slice(0, at), list: order, after: body.slice(at + 1) };
}

/** The question with its choices, to be seen. */
export function drawOptions(name: string, question: Paragraph, { before, list }: Choices): Block {
	return box('fieldset', {}, [
		line('legend', { className: ['question'] }, question.children),
		...before,
		box(
			'ol',
			{ className: ['options'] },
			list.map(({ sentence, isRight, number }) => {
				const id = `${name}-${number}`;
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
