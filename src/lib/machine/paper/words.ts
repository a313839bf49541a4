import type { Localized } from '$lib/i18n/lang';

export const words = {
	paper: { en: 'The paper: 28 × 28 pixels, your input x', zh: '画纸：28 × 28 像素，也就是输入 x' },
	paperRole: { en: 'drawing grid', zh: '绘图网格' },
	paperHelp: {
		en: 'Draw with mouse, finger or pen. By keyboard: the arrow keys move the cursor, Space makes a dot, Enter lowers or lifts the pen, Delete rubs out.',
		zh: '用鼠标、手指或笔直接写。用键盘：方向键移动光标，空格点一下，回车落笔或提笔，Delete 擦除。'
	},
	pen: { en: 'Pen', zh: '笔' },
	eraser: { en: 'Eraser', zh: '橡皮' },
	tool: { en: 'Tool', zh: '工具' },
	clear: { en: 'Clear', zh: '清空' },
	restore: { en: 'Restore', zh: '还原' },
	spot: {
		en: (row: number, column: number) => `row ${row}, column ${column}`,
		zh: (row: number, column: number) => `第 ${row} 行第 ${column} 列`
	},
	spotInk: { en: (ink: string) => `ink ${ink}`, zh: (ink: string) => `墨量 ${ink}` },
	spotPen: { en: 'pen down', zh: '已落笔' },
	penDown: { en: 'Pen down.', zh: '落笔。' },
	penUp: { en: 'Pen up.', zh: '提笔。' },
	inputImage: { en: 'the input x as an image', zh: '输入 x 的图' }
} satisfies Record<string, Localized<unknown>>;
