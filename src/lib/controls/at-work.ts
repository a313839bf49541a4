/** Whether an event is a hand's work: a pointer that only passes over is none. */
export const isAtWork = (event: Event): boolean => !(event instanceof PointerEvent) || event.buttons > 0;
