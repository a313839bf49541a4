/** How far a point may lie from the middle. */
export const SPREAD = 4;
export const FEWEST_POINTS = 2;
export const MOST_POINTS = 8;

/** As far as the surfaces go, along w and along b. */
export const REACH = 8;
/** Farther out, a step was too long: a descent ends there. */
export const FAR = 100;
export const MOST_STEPS = 1000;
