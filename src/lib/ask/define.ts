import { AskChoose } from './ask-choose';
import { AskGoal } from './ask-goal';
import { AskCurve, AskNumber } from './ask-pad';

customElements.define('ask-choose', AskChoose);
customElements.define('ask-goal', AskGoal);
customElements.define('ask-number', AskNumber);
customElements.define('ask-curve', AskCurve);
