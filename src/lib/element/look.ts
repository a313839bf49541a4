import { Base } from './base';

/** An element whose look can be set by attributes, and by the properties that stand for them. */
export abstract class LookElement extends Base {
	get theme(): string {
		return this.getAttribute('theme') ?? 'auto';
	}
	set theme(value: string | null | undefined) {
		if (value === null || value === undefined) this.removeAttribute('theme');
		else this.setAttribute('theme', value);
	}

	/** Without the widget's title. */
	get untitled(): boolean {
		return this.hasAttribute('untitled');
	}
	set untitled(value: boolean) {
		this.toggleAttribute('untitled', isOn(value));
	}

	/** With the rows of buttons and fields below the picture. */
	get controls(): boolean {
		return this.getAttribute('controls') !== '0';
	}
	set controls(value: boolean) {
		if (isOn(value ?? true)) this.removeAttribute('controls');
		else this.setAttribute('controls', '0');
	}
}

/** Templates write yes and no in many ways: an attribute's empty text is yes. */
const isOn = (value: unknown) => value === '' || !(value === '0' || value === 'false' || !value);
