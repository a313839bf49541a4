import { langOf } from '$lib/i18n/lang';
import { stand, type Condition } from './goal';
import type { Watched } from './path';
import { reveal } from './reveal';
import { standingText, wantedText, words } from './words';

/** How long the widget has to stay as it is before it counts: a hand that only drags through is still under way. */
const REST = 500;

/** The part of a widget's session that a goal follows. */
interface Followed extends Watched {
	onChange(listener: () => void): void;
}

/** `<ask-goal data-goal="…">`: watches the widget in it and says how it stands with the goal. */
export class AskGoal extends HTMLElement {
	#conditions: readonly Condition[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** How many conditions held when it was last said. */
	#said: number | undefined;

	connectedCallback(): void {
		this.#conditions = JSON.parse(this.dataset.goal ?? '[]');
		this.addEventListener('surprisal-ready', this.#follow);
	}

	disconnectedCallback(): void {
		this.removeEventListener('surprisal-ready', this.#follow);
		clearTimeout(this.#timer);
	}

	readonly #follow = ({ detail }: CustomEvent<{ session: Followed }>): void => {
		detail.session.onChange(() => this.#judge(detail.session));
		this.#judge(detail.session);
	};

	#judge(widget: Watched): void {
		const lang = langOf(this.lang) ?? 'en';
		const standings = this.#conditions.map((condition) => stand(condition, widget));
		const sentences = standings.map((standing, index) =>
			standingText(this.#conditions[index], standing, lang)
		);
		for (const [index, item] of this.querySelectorAll('.goal li').entries()) {
			item.classList.toggle('met', standings[index].met);
			const standing = item.querySelector('.standing');
			if (standing) standing.textContent = sentences[index];
		}
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			const met = standings.filter((standing) => standing.met).length;
			// What the page says by itself need not be spoken; nor is it said again while nothing has come or gone.
			const isNews = this.#said !== undefined && this.#said !== met;
			this.#said = met;
			const isReached = met === standings.length;
			// Whoever goes on from the goal has answered, but it doesn't hold any more.
			const line = this.querySelector<HTMLElement>('.reached');
			if (line) line.hidden = !isReached;
			if (isReached && !this.hasAttribute('data-answered')) this.#reached(lang);
			else if (isNews) {
				const each = this.#conditions.map(
					(condition, index) => `${wantedText(condition, lang)}: ${sentences[index]}`
				);
				this.#say([words.progress[lang](met, standings.length), ...each].join(' '));
			}
		}, REST);
	}

	#reached(lang: 'en' | 'zh'): void {
		this.#say(words.reached[lang]);
		reveal(this);
	}

	#say(sentence: string): void {
		const spoken = this.querySelector('.spoken');
		if (spoken) spoken.textContent = sentence;
	}
}
