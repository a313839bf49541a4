/** The pictures of the glossary, in their own units; letters are 12 of these. */
export const WIDTH = 170;
export const HEIGHT = 96;
