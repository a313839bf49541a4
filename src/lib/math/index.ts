export { linear, linearRowMajor } from './linear';
export { standardNormal, uniform } from './random';
export type { Matrix, Vector } from './types';
