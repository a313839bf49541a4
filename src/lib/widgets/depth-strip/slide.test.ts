import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Slide } from './slide';
import { parameters, type State } from './state';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const start = Object.fromEntries(
	Object.entries(parameters).map(([key, { default: value }]) => [key, value])
) as unknown as State;

/** What is measured, by depth, as a hand goes; a minus is a wait. */
function page() {
	const done: string[] = [];
	let state = start;
	const slide = new Slide(
		{ follow: ({ depth, steps }) => done.push(`${depth}/${steps}`), wait: () => done.push('-') },
		() => state
	);
	const set = (patch: Partial<State>) => slide.follow((state = { ...state, ...patch }));
	return { slide, set, done };
}
const LONG = 10_000;

describe('a hand that slides through networks', () => {
	it('has the first measured at once, and the last when it rests', () => {
		const { set, done } = page();
		set({ depth: 4 });
		for (const depth of [5, 6, 7]) {
			vi.advanceTimersByTime(100);
			set({ depth });
		}
		expect(done).toEqual(['4/0', '-', '-', '-']);
		vi.advanceTimersByTime(LONG);
		expect(done.slice(4)).toEqual(['7/0']);
		set({ depth: 8 });
		expect(done.at(-1)).toBe('8/0');
	});

	it('has not come to rest while it goes on at the slider’s end', () => {
		const { slide, set, done } = page();
		set({ depth: 11 });
		set({ depth: 12 });
		for (let key = 0; key < 20; key++) {
			vi.advanceTimersByTime(100);
			slide.goOn();
		}
		expect(done).toEqual(['11/0', '-']);
		vi.advanceTimersByTime(LONG);
		expect(done.at(-1)).toBe('12/0');
	});

	it('that has long rested is not woken by a key that changes nothing', () => {
		const { slide, set, done } = page();
		set({ depth: 4 });
		vi.advanceTimersByTime(LONG);
		slide.goOn();
		vi.advanceTimersByTime(LONG);
		expect(done).toEqual(['4/0']);
	});

	it('is waited for although the same network is told of something else meanwhile', () => {
		const { set, done } = page();
		set({ depth: 4 });
		set({ depth: 5 });
		set({ unit: 'bit' });
		expect(done).toEqual(['4/0', '-', '-']);
	});

	it('hinders no training: steps of one network are followed at once', () => {
		const { set, done } = page();
		set({ depth: 4 });
		set({ steps: 5 });
		set({ steps: 10 });
		expect(done).toEqual(['4/0', '4/5', '4/10']);
	});

	it('is not waited for by who asks for the network now', () => {
		const { slide, set, done } = page();
		set({ depth: 4 });
		set({ depth: 5 });
		slide.settle();
		expect(done.at(-1)).toBe('5/0');
	});
});
