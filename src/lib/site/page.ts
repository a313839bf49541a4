import '$lib/ask/define';
import '$lib/element/define';
import { copyFormulasOnce } from '$lib/formula/copy';
import { langOf } from '$lib/i18n/lang';
import { namesIn, PageAddress } from './address';
import { damage, words } from './address-words';
import { layOutTheRest } from './arriving';
import { AddressNotes } from './notes';
import { leadToFigures, showFigure } from './figures';
import { LayAside } from './lay-aside';
import { keepScrollersReachable } from './scrollers';
import { TermCard } from './terms';
import { themeButton } from './theme';

const lang = langOf(document.documentElement.lang) ?? 'en';
const otherEdition = document.querySelector<HTMLAnchorElement>('[data-other-edition]');

/** The link to the other edition leads to the same page, with every widget as it stands now. */
function keepStateAcrossEditions(search: string): void {
	if (otherEdition) otherEdition.search = search;
}

const widgets = new Map(
	[...document.querySelectorAll<HTMLElement>('[data-drawn][name]')].map(
		(element) => [element.getAttribute('name') ?? '', element] as const
	)
);
const address = new PageAddress(new Set(widgets.keys()), keepStateAcrossEditions);
keepStateAcrossEditions(location.search);

const notesBox = document.querySelector<HTMLElement>('[data-address-notes]');
const notes = notesBox && new AddressNotes(notesBox, lang);
const prose = document.querySelector<HTMLElement>('[data-prose]');
const aside = prose && new LayAside(prose);
/** On a widget's own page: how to embed it. */
const recipes = document.querySelector('[data-recipes]');
const opened = address.query;
const named = namesIn(opened);

document.addEventListener('surprisal-ready', ({ target, detail: { session } }) => {
	if (!(target instanceof HTMLElement)) return;
	const name = target.getAttribute('name') ?? '';
	address.follow(name, session);
	aside?.follow(target, session);
	if (recipes) {
		void import('./embedding/show').then(({ showRecipes }) => showRecipes(recipes, target, session));
	}
	if (session.notes.length > 0) notes?.add(words.notAsGiven(session.title)[lang], target);
});

// What the address shows has to be seen: its figures are unfolded and woken, and what is wrong with it is said on top.
if (!opened.isWhole) {
	const sentences = damage(location.search).map((sentence) => sentence[lang]);
	notes?.add(sentences.join(lang === 'zh' ? '' : ' '));
}
for (const name of named) {
	const element = widgets.get(name);
	if (!element) notes?.add(words.noFigure(name)[lang]);
	else showFigure(element);
}
leadToFigures([...widgets.values()]);

if (document.querySelector('[data-gallery]')) {
	void import('./gallery/filter').then(({ letFilter }) => letFilter());
}
const button = document.querySelector<HTMLButtonElement>('[data-theme-button]');
if (button) themeButton(button);
keepScrollersReachable();
new TermCard();
copyFormulasOnce(document);
layOutTheRest();
