import type { DataTable } from '../definition';
import { asPrinted } from './code';

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * A table as CSV (RFC 4180): the digits shown, in the ASCII of `asPrinted` where a cell is a number, so that programs
 * read it as one.
 */
export function csv({ columns, rows }: DataTable): string {
	const number = (cell: string) =>
		/^[−-]?(\d[\d.]*(e[−+-]?\d+)?%?|∞)$|^–$/.test(cell) ? asPrinted(cell) : cell;
	return [columns, ...rows.map(([name, ...cells]) => [name, ...cells.map(number)])]
		.map((row) => `${row.map(quoted).join(',')}\r\n`)
		.join('');
}

/** The same as a file. The byte order mark tells spreadsheets that it is UTF-8. */
export function csvFile(table: DataTable): Blob {
	return new Blob(['\uFEFF', csv(table)], { type: 'text/csv;charset=utf-8' });
}
