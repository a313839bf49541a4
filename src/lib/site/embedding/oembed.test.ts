import { describe, expect, it } from 'vitest';
import { langs } from '$lib/i18n/lang';
import { oEmbed, oEmbedAddress } from './oembed';

describe.each(['https://example.org/', 'http://localhost:8000/a/course/'])(
	'the oEmbed of a site at %s',
	(home) => {
		it('has all that version 1.0 of the specification asks of rich content, whether the widget was measured or not', () => {
			for (const id of ['entropy', 'yet-to-be-measured']) {
				const widget = { id, title: { en: 'Entropy', zh: '熵' } };
				for (const lang of langs) {
					const answer = oEmbed(home, { lang, title: widget.title[lang], widget, address: {} });
					expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: widget.title[lang] });
					expect(answer.provider_url).toBe(`${home}${lang === 'zh' ? 'zh/' : ''}`);
					for (const pixels of [
						answer.width,
						answer.height,
						answer.thumbnail_width,
						answer.thumbnail_height
					]) {
						expect(Number.isInteger(pixels) && pixels > 0).toBe(true);
					}
					expect(answer.thumbnail_url).toMatch(new RegExp(`^${home}social/.*\\.png$`));
					expect(answer.html).toContain(`<iframe src="${home}embed/v1/${id}/?check=`);
					expect(answer.html).toContain(`lang=${lang}"`);
					expect(answer.html).toContain(`width="${answer.width}" height="${answer.height}"`);
					expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
				}
			}
		});

		it('lies at a fixed address below it', () => {
			expect(oEmbedAddress(home, 'zh', 'entropy')).toBe(`${home}oembed/v1/zh/entropy.json`);
		});
	}
);
