import '$lib/ask/define';
import '$lib/element/define';
import { PageAddress } from './address';
import { keepScrollersReachable } from './scrollers';
import { themeButton } from './theme';

const otherEdition = document.querySelector<HTMLAnchorElement>('[data-other-edition]');

/** The link to the other edition leads to the same page, with every widget as it stands now. */
function keepStateAcrossEditions(search: string): void {
	if (otherEdition) otherEdition.search = search;
}

const address = new PageAddress(keepStateAcrossEditions);
keepStateAcrossEditions(location.search);
document.addEventListener('surprisal-ready', (event) => {
	const { target } = event;
	if (target instanceof HTMLElement) address.follow(target.getAttribute('name') ?? '', event.detail.session);
});

const button = document.querySelector<HTMLButtonElement>('[data-theme-button]');
if (button) themeButton(button);
keepScrollersReachable();
