import type { FailureReason } from './types';

/** A backend can't do its work. The message is for developers; readers are told the reason in their language. */
export class BackendFailure extends Error {
	constructor(
		readonly reason: FailureReason,
		cause?: unknown
	) {
		super(reason, { cause });
	}
}
