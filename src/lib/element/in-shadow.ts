/*
 * What an element needs on somebody else's page, and not on the course's own, where it is drawn into the page: embeds leave it out.
 */
export { announceChanges } from './announce-changes';
export { sayWhatPicturesNeed } from './refused-pictures';
export { styledShadow } from './shadow';
