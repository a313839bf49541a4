import type { Localized } from '$lib/i18n/lang';
import type { Parameter } from './parameter';
import { unreadable } from './text';

/** One of a few words. */
export function choice<const T extends string>(options: {
	default: NoInfer<T>;
	of: readonly T[];
	doc: Localized;
}): Parameter<T> {
	return {
		default: options.default,
		doc: options.doc,
		of: options.of,
		read(text) {
			const value = options.of.find((word) => word === text.trim());
			if (value !== undefined) return { value };
			const words = options.of.join(', ');
			return {
				note: unreadable(text, `is not one of ${words}.`, `不在可选的 ${options.of.join('、')} 之中。`)
			};
		},
		write: (value) => value
	};
}

/** Nats or bits: shared by every widget that shows information. */
export const unit = choice({
	default: 'nat',
	of: ['nat', 'bit'],
	doc: { en: 'unit of information', zh: '信息量的单位' }
});

/** Yes or no, written `1` or `0`. */
export function flag(options: { default: boolean; doc: Localized }): Parameter<boolean> {
	return {
		default: options.default,
		doc: options.doc,
		read(text) {
			if (text === '1' || text === 'true' || text === '') return { value: true };
			if (text === '0' || text === 'false') return { value: false };
			return { note: unreadable(text, 'is neither 0 nor 1.', '既不是 0 也不是 1。') };
		},
		write: (value) => (value ? '1' : '0')
	};
}
