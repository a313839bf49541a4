import { createContext } from 'svelte';
import type { Lang } from './lang';

/** The language of the widget a part stands in. It never changes while the widget lives. */
export const [useLang, provideLang] = createContext<Lang>();
