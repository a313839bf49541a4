import code from '../../missing-inline.js?raw';

/** The script of the page for unknown addresses, as it stands in it; allowed by its hash, see svelte.config.js. */
export const missingScript = `<script>${code}</script>`;
