import { SPREAD } from './state';

/** As far as both pictures over x go to either side. */
export const EDGE = SPREAD + 0.5;
