import file from './linear.kernel.js?raw';

/**
 * The kernel's source: what a page shows, and what gpu.js compiles. It travels as text, so that no minifier
 * rewrites it.
 */
export const linearSource = file.slice(file.indexOf('function linear(')).trimEnd();
