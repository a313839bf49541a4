import { createContext } from 'svelte';

/** Speaks a sentence in the widget's one live region. */
export type Announce = (sentence: string) => void;

export const [useAnnounce, provideAnnounce] = createContext<Announce>();
