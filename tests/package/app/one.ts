import { SurprisalSurprisal } from 'surprisal';
import { define } from 'surprisal';

define(SurprisalSurprisal);
