import type { Session } from './session.svelte';

/** What a view is given. It stands inside the frame, in the language that `useLang` says. */
export interface ViewProps<State extends object, Figures, Resources = undefined> {
	readonly session: Session<State, Figures, Resources>;
	/** The session's state and its figures, as they are now. */
	readonly now: State;
	readonly figures: Figures;
}
