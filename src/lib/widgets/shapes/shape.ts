import type { Localized } from '$lib/i18n/lang';
import type { Parameter } from '$lib/machine/parameters';
import { plainText, unwrapped } from '$lib/machine/parameters/plain-text';
import { LONGEST_TEXT, unreadable } from '$lib/machine/parameters/text';

/** A tensor's sizes: rows and columns, or one number for a row without the axis of rows. */
export type Shape = readonly [columns: number] | readonly [rows: number, columns: number];

export const MOST_ROWS = 10;
export const MOST_COLUMNS = 784;

export const rowsOf = (shape: Shape) => (shape.length === 2 ? shape[0] : 1);
export const columnsOf = (shape: Shape) => shape[shape.length - 1];

/** As people write a shape: 4×3. */
export const written = (shape: Shape) => shape.join('×');

const wanted = {
	en: `1 to ${MOST_ROWS} rows and 1 to ${MOST_COLUMNS} columns are wanted, such as 4x3`,
	zh: `需要 1 到 ${MOST_ROWS} 行、1 到 ${MOST_COLUMNS} 列，例如 4x3`
};

/** A shape as it is typed or pasted: 4x3, 4×3, 4, 3, (4, 3), torch.Size([4, 3]). */
export function shape(options: { default: Shape; oneAxis: boolean; doc: Localized }): Parameter<Shape> {
	return {
		default: options.default,
		doc: options.doc,
		read(text) {
			if (text.length > LONGEST_TEXT) {
				return { note: { en: `That is too long: ${wanted.en}.`, zh: `内容太长：${wanted.zh}。` } };
			}
			const sizes = unwrapped(plainText(text.replace(/[×*✕]/g, 'x')).replace(/^torch\.Size(?=\()/, ''))
				.split(/\s*[x,，\s]\s*/i)
				.filter((size) => size !== '');
			if (sizes.length === 0 || sizes.length > 2 || !sizes.every((size) => /^\d{1,9}$/.test(size))) {
				return { note: unreadable(text, `is not a shape: ${wanted.en}.`, `不是形状：${wanted.zh}。`) };
			}
			const [rows, columns] = sizes.length === 2 ? sizes.map(Number) : [1, Number(sizes[0])];
			const value: Shape = sizes.length === 2 ? [rows, columns] : [columns];
			if (value.some((size) => size < 1) || rows > MOST_ROWS || columns > MOST_COLUMNS) {
				return {
					note: unreadable(text, `can’t be drawn here: ${wanted.en}.`, `在这里画不出来：${wanted.zh}。`)
				};
			}
			if (value.length === 1 && !options.oneAxis) {
				return {
					note: unreadable(
						text,
						'has one size; rows and columns are wanted.',
						'只有一个数；这里需要行数和列数。'
					)
				};
			}
			return { value };
		},
		write: (value) => value.join('x')
	};
}
