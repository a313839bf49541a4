/**
 * What elements are made from. Where there is no document, as while a server draws pages, there are no elements either: a class can
 * be imported there all the same, and is never made.
 */
export const Base: typeof HTMLElement = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);
