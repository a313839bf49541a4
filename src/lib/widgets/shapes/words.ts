import type { Localized } from '$lib/i18n/lang';

export const words = {
	operation: { en: 'Operation', zh: '运算' },
	shapeOf: { en: (name: string) => `Shape of ${name}`, zh: (name: string) => `${name} 的形状` },
	rows: { en: 'rows', zh: '行' },
	columns: { en: 'columns', zh: '列' },
	lessRows: { en: (name: string) => `One row fewer in ${name}`, zh: (name: string) => `${name} 减一行` },
	moreRows: { en: (name: string) => `One row more in ${name}`, zh: (name: string) => `${name} 加一行` },
	lessColumns: {
		en: (name: string) => `One column fewer in ${name}`,
		zh: (name: string) => `${name} 减一列`
	},
	moreColumns: { en: (name: string) => `One column more in ${name}`, zh: (name: string) => `${name} 加一列` },
	matrix: {
		en: (name: string, shape: string) => `${name}, ${shape}`,
		zh: (name: string, shape: string) => `${name}，${shape}`
	},
	result: { en: 'result', zh: '结果' },
	repeated: { en: 'dashed: repeated by broadcasting', zh: '虚线：由广播重复出来' },
	cells: { en: 'Cells worked out', zh: '已算的格数' },
	back: { en: 'One cell back', zh: '退一格' },
	next: { en: 'Next cell', zh: '下一格' },
	all: { en: 'All cells', zh: '全部算出' },
	none: { en: 'From the start', zh: '从头开始' },
	press: {
		en: 'Press a cell of the result to see what it is made of.',
		zh: '点结果中的一格，看它由哪些数得来。'
	},
	seed: { en: 'Seed of the entries', zh: '元素的随机种子' },
	newSeed: { en: 'Other entries', zh: '换一组元素' },
	scale: {
		en: 'Drawn to scale: one small square a number, each row folded as one reads a page.',
		zh: '按比例画出：一个小方格代表一个数，每一行像书页那样折成几行。'
	},
	productsOf: {
		en: (products: string) => `${products} products, none of them added`,
		zh: (products: string) => `${products} 个乘积，一个也没有相加`
	},
	sumsOf: {
		en: (products: string, sums: string) => `${products} products, added up to ${sums} numbers`,
		zh: (products: string, sums: string) => `${products} 个乘积，加成 ${sums} 个数`
	},
	presets: {
		en: {
			row: 'one row, four templates',
			full: '1×784 and 10×784, to scale',
			forgotten: '.t() forgotten',
			mismatch: 'sizes that differ',
			batch: 'a batch of two',
			axis: 'x of one axis'
		},
		zh: {
			row: '一行与四张模板',
			full: '1×784 与 10×784，按比例',
			forgotten: '漏写 .t()',
			mismatch: '大小不一致',
			batch: '一批两行',
			axis: '只有一个轴的 x'
		}
	},
	table: {
		en: {
			what: 'What',
			value: 'Value',
			result: 'the result',
			shapeOf: (name: string) => `Shape of ${name}`,
			products: 'Products',
			sums: 'Sums of products',
			row: (name: string, i: number) => `${name}, row ${i}`,
			rowSum: (i: number) => `Sum along row ${i} of the result`
		},
		zh: {
			what: '项目',
			value: '值',
			result: '结果',
			shapeOf: (name: string) => `${name} 的形状`,
			products: '乘积的个数',
			sums: '和的个数',
			row: (name: string, i: number) => `${name} 第 ${i} 行`,
			rowSum: (i: number) => `结果第 ${i} 行之和`
		}
	}
} satisfies Record<string, Localized<unknown>>;
