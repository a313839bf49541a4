import type { DataTable } from '../definition';
import { asPrinted } from './code';
import { asText, survives, takenForFormula, takenForValue } from './spreadsheet';

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const isNumber = (cell: string) => /^[+−-]?(\d[\d.]*(e[−+-]?\d+)?%?|∞)$|^–$/.test(cell);

const word = (cell: string) => (takenForFormula(cell) || takenForValue(cell) ? asText(cell) : cell);
const name = (cell: string) => (survives(cell) ? cell : word(cell));
const figure = (cell: string) => {
	if (isNumber(cell)) return asPrinted(cell);
	return takenForFormula(cell) ? asText(cell) : cell;
};

/**
 * A table as CSV (RFC 4180): the digits shown, in the ASCII of `asPrinted` where a cell is a number, so that programs
 * read it as one. What is text stays text in a spreadsheet, too; a name or heading such as `7`, which a number keeps
 * as it is, may be one.
 */
export function csv({ columns, rows, textColumns = [] }: DataTable): string {
	const written = (cell: string, column: number) => {
		if (textColumns.includes(column)) return word(cell);
		return column === 0 ? name(cell) : figure(cell);
	};
	return [columns.map(name), ...rows.map((row) => row.map(written))]
		.map((row) => `${row.map(quoted).join(',')}\r\n`)
		.join('');
}

/** The same as a file. The byte order mark tells spreadsheets that it is UTF-8. */
export function csvFile(table: DataTable): Blob {
	return new Blob(['\uFEFF', csv(table)], { type: 'text/csv;charset=utf-8' });
}
