export const prerender = true;
// Pages are finished HTML; the widgets in them come alive through the elements' own script.
export const csr = false;
export const trailingSlash = 'always';
