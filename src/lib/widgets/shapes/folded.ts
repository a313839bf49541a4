import { signedImage } from '$lib/charts/signed-image';
import type { Rows } from './figures';

/** A row folded into lines of equal length, as near to a square as it gets: 784 numbers are 28 lines of 28. */
export interface Folded {
	readonly width: number;
	readonly height: number;
	readonly source: string;
}

export function foldedRows(rows: Rows): readonly Folded[] {
	const largest = Math.max(...rows.map((row) => Math.max(...row.map(Math.abs))));
	return rows.map((row) => {
		const width = Math.ceil(Math.sqrt(row.length));
		const height = Math.ceil(row.length / width);
		const values = Array.from({ length: width * height }, (_, i) => row[i] ?? 0);
		return { width, height, source: signedImage(values, largest, width) };
	});
}
