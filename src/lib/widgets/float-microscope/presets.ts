import type { Localized } from '$lib/i18n/lang';
import { notebook, type State } from './state';

const once = { scale: 1, twice: false, k: -1 } as const;

/** Examples, each of one thing that goes wrong, or doesn't. */
export const presets: readonly { readonly name: Localized; readonly value: Partial<State> }[] = [
	{
		name: { en: 'the notebook', zh: '笔记' },
		value: { ...once, logits: notebook, target: 3, format: 'float32', open: 'unshifted-share' }
	},
	{
		name: { en: 'overflow at 88.72', zh: '88.72 处上溢' },
		value: { ...once, logits: [88.73, 88, 80], target: 1, format: 'float32', open: 'unshifted-exp' }
	},
	{
		name: { en: 'at 11.09', zh: '11.09 处' },
		value: { ...once, logits: [11.1, 10, 2], target: 1, format: 'float16', open: 'unshifted-exp' }
	},
	{
		name: { en: 'at 709.78', zh: '709.78 处' },
		value: { ...once, logits: [709.79, 709, 700], target: 1, format: 'float64', open: 'unshifted-exp' }
	},
	{
		name: { en: 'underflow', zh: '下溢' },
		value: { ...once, logits: [120, 0, -5], target: 1, format: 'float32', open: 'shifted-exp' }
	},
	{
		name: { en: 'nothing but zeros', zh: '全成了零' },
		value: { ...once, logits: [-1000, -1001], target: 0, format: 'float64', open: 'unshifted-share' }
	},
	{
		name: { en: 'certain and right', zh: '十分确信，而且对了' },
		value: { ...once, logits: [18, 0, -2], target: 0, format: 'float32', open: 'fused-logSum' }
	},
	{
		name: { en: 'softmax twice', zh: 'softmax 两遍' },
		value: { ...once, logits: [40, 0, 0], target: 0, format: 'float32', twice: true, open: 'fused-nll' }
	}
];
