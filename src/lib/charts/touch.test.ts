import { describe, expect, it } from 'vitest';
import { keeps } from './touch';

describe('keeps', () => {
	it('keeps every movement on a mark that scrolls nothing', () => expect(keeps('none', 0, 20)).toBe(true));

	it('leaves the way along which the page scrolls, and keeps the other', () => {
		expect(keeps('pan-y', 3, 20)).toBe(false);
		expect(keeps('pan-y', -20, 3)).toBe(true);
		expect(keeps('pan-x', 20, 3)).toBe(false);
		expect(keeps('pan-x', 3, -20)).toBe(true);
	});

	it.each(['auto', 'manipulation'])('keeps nothing on a mark that leaves all to the browser: %s', (action) =>
		expect(keeps(action, 20, 20)).toBe(false)
	);
});
