/** Something an author wrote that can't be published: the build stops and says where. */
export class ContentError extends Error {
	override readonly name = 'ContentError';

	constructor(
		readonly file: string,
		readonly line: number | undefined,
		readonly reason: string
	) {
		super(`${file}:${line ?? 1}: ${reason}`);
	}

	/** One error that lists them all, so that an author mends a page in one go. */
	static all(errors: readonly ContentError[]): Error {
		return new Error(`\n${errors.map((error) => error.message).join('\n')}\n`);
	}
}
