import code from '../../arriving-inline.js?raw';

/** The script in the head that has what is in sight laid out first; allowed by its hash, see svelte.config.js. */
export const arrivingScript = `<script>${code}</script>`;
