import { keep, recall } from './memory';
import { reveal } from './reveal';

/**
 * `<ask-choose>`: sentences to choose from. Until it is awake they are radio buttons and folded explanations; awake, a
 * button holds the choice against the right one and brings its explanation up.
 */
export class AskChoose extends HTMLElement {
	#listening: AbortController | undefined;

	connectedCallback(): void {
		const kept = recall(this);
		const option = [...this.querySelectorAll<HTMLInputElement>('.options input')].find(
			({ id }) => id === kept
		);
		if (option) {
			option.checked = true;
			this.#answer();
		}
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		this.querySelector('.act button')?.addEventListener('click', () => this.#answer(), { signal });
		this.addEventListener(
			'keydown',
			(event) => {
				if (event.key === 'Enter' && event.target instanceof HTMLInputElement) this.#answer();
			},
			{ signal }
		);
	}

	disconnectedCallback(): void {
		this.#listening?.abort();
	}

	#answer(): void {
		const outcome = this.querySelector<HTMLElement>('.outcome');
		const options = [...this.querySelectorAll<HTMLInputElement>('.options input')];
		const reasons = [...this.querySelectorAll('.reasons > li')];
		const chosen = options.findIndex(({ checked }) => checked);
		const right = options.findIndex(({ dataset }) => dataset.right !== undefined);
		if (!outcome) return;
		if (chosen < 0) {
			outcome.textContent = outcome.dataset.none ?? '';
			options[0].focus();
			return;
		}
		keep(this, options[chosen].id);
		const isPrediction = this.dataset.kind === 'predict';
		// A guess is followed by the truth; a check leaves it to be found.
		const shown = isPrediction ? [...new Set([chosen, right])] : [chosen];
		outcome.replaceChildren(...shown.map((index) => explanation(reasons[index])));
		for (const [index, option] of options.entries()) {
			const item = option.closest('li');
			item?.classList.toggle('right', shown.includes(index) && index === right);
			item?.classList.toggle('wrong', shown.includes(index) && index !== right);
		}
		if (isPrediction || chosen === right) reveal(this);
	}
}

/** A copy of a folded explanation, in a box that carries whether it was right. */
function explanation(reason: Element): HTMLElement {
	const box = document.createElement('div');
	box.className = reason.className;
	box.append(...[...reason.childNodes].map((node) => node.cloneNode(true)));
	return box;
}
