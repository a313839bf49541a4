export { choice, flag, unit } from './choice';
export { distribution } from './distribution';
export { logits } from './logits';
export { integer, number, probability } from './number';
export { numbers } from './numbers';
export { outcomeNames, outcomes } from './outcomes';
export type { Parameter, Parameters, Reading } from './parameter';
export { readNumber } from './read-number';
export { LONGEST_TEXT } from './text';
