import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Stillness } from './stillness';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a hand is still a while after its last move, and not between two', () => {
	const still = vi.fn();
	const hand = new Stillness(still);
	for (let step = 0; step < 20; step++) {
		hand.moved();
		vi.advanceTimersByTime(100);
	}
	expect(still).not.toHaveBeenCalled();
	vi.advanceTimersByTime(400);
	expect(still).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(10_000);
	expect(still).toHaveBeenCalledTimes(1);
});

it('is not told of a hand that it stopped watching', () => {
	const still = vi.fn();
	const hand = new Stillness(still);
	hand.moved();
	hand.stop();
	vi.advanceTimersByTime(10_000);
	expect(still).not.toHaveBeenCalled();
});
