import { createApp } from 'vue';
import { define, SurprisalEntropy } from 'surprisal';
import App from './Vue.vue';

define(SurprisalEntropy);
createApp(App).mount(document.body.appendChild(document.createElement('main')));
