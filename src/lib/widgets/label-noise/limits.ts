/** Examples nearer to each other than this lie in one place, where nothing can tell them apart. */
export const ONE_PLACE = 1e-6;
/** A model flatter than this has no boundary. */
export const FLATTEST = 1e-6;
