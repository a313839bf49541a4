import { describe, expect, it } from 'vitest';
import { checkKey } from '$lib/machine/query';
import { loadWidget, widgetIds } from './registry';

describe('the registry', () => {
	it.each(widgetIds)('%s has no parameter that an embed’s address uses otherwise', async (id) => {
		const widget = await loadWidget(id);
		expect(widget?.keys.filter((key) => [checkKey, 'lang', 'theme', 'name'].includes(key))).toEqual([]);
	});
});
