// Hosts look for `404.html` at the root.
export const trailingSlash = 'never';
