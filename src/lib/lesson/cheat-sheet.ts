import groups from '$content/cheat-sheet.json';
import { unitName } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import { lessons, type CourseLesson } from './course';
import { renderMarkdown } from './markdown';

/** The formulas of one lesson as a list: each one's name, which leads to where it stands, and itself. */
export interface FormulaGroup {
	readonly lesson: CourseLesson;
	readonly html: string;
}

/** Every formula of the course, lesson by lesson. Units within formulas follow the edition. */
export function cheatSheet(lang: Lang, home: string): Promise<readonly FormulaGroup[]> {
	return Promise.all(
		groups.map(async ({ lesson: slug, formulas }) => {
			const lesson = lessons.find((candidate) => candidate.slug === slug);
			if (!lesson) throw new Error(`content/cheat-sheet.json: there is no lesson “${slug}”.`);
			const lines = formulas.map(
				({ at, tex, name }) => `- [${name[lang]}](lesson:${slug}#${at}) $${translated(tex, lang)}$`
			);
			const source = { file: 'content/cheat-sheet.json', body: lines.join('\n'), offset: 0 };
			const { html } = await renderMarkdown(source, { lang, home, lessons, toRoot: '../' });
			return { lesson, html };
		})
	);
}

/** The units within a formula in the edition's language. */
function translated(tex: string, lang: Lang): string {
	if (lang === 'en') return tex;
	return tex.replaceAll(
		/\\text\{ ?(bit|nat)\}/g,
		(_, unit: 'bit' | 'nat') => `\\,\\text{${unitName[lang][unit]}}`
	);
}
