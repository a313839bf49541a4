import type { Localized } from '$lib/i18n/lang';
import type { Backend, FailureReason } from '$lib/kernels/types';

/** Names of the backends: proper names, but for the last. */
export const backendNames: Localized<Readonly<Record<Backend, string>>> = {
	en: { webgpu: 'WebGPU', webgl2: 'WebGL2', wasm: 'WebAssembly', typescript: 'plain TypeScript' },
	zh: { webgpu: 'WebGPU', webgl2: 'WebGL2', wasm: 'WebAssembly', typescript: '纯 TypeScript' }
};

/** What a backend did, as the beginning of a sentence. */
export const failures: Localized<Readonly<Record<FailureReason, (name: string) => string>>> = {
	en: {
		'not-supported': (name) => `${name} is not available here`,
		'context-lost': (name) => `${name} lost its context`,
		'wrong-result': (name) => `${name} computed a wrong result`,
		exception: (name) => `${name} failed`,
		timeout: (name) => `${name} gave no answer in time`,
		'worker-refused': (name) => `${name} was not allowed to start`
	},
	zh: {
		'not-supported': (name) => `这里用不了 ${name}`,
		'context-lost': (name) => `${name} 丢失了上下文`,
		'wrong-result': (name) => `${name} 算错了`,
		exception: (name) => `${name} 运行出错`,
		timeout: (name) => `${name} 未能及时作答`,
		'worker-refused': (name) => `${name} 未获准启动`
	}
};

export const words = {
	device: { en: 'Where it is computed', zh: '在哪里计算' },
	starting: {
		en: 'Trying out what your device offers…',
		zh: '正在试用你的设备所提供的后端……'
	},
	tookOver: {
		en: (failure: string, next: string) => `${failure}, so ${next} took over.`,
		zh: (failure: string, next: string) => `${failure}，已由 ${next} 接替。`
	},
	backend: { en: 'Backend', zh: '后端' },
	automatic: { en: 'choose for me', zh: '自动选择' },
	automaticNow: {
		en: (name: string) => `choose for me (${name})`,
		zh: (name: string) => `自动选择（${name}）`
	}
} satisfies Record<string, Localized<unknown>>;
