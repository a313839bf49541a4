import type { WidgetDefinition } from '$lib/machine/definition';
import { codeOf } from './code';
import { compute } from './compute';
import { describe } from './describe';
import type { Figures } from './figures';
import { parameters, type State } from './state';
import { table } from './table';

const definition: WidgetDefinition<State, Figures> = {
	id: 'float-microscope',
	title: { en: 'One loss under the microscope', zh: '显微镜下的一个损失' },
	summary: {
		en: 'The same loss computed three ways in four float formats, operation by operation: what overflows, what underflows, and what gradient comes back.',
		zh: '同一个损失，三种算法，四种浮点格式，一步一步地看：哪里上溢，哪里下溢，传回的梯度又成了什么样。'
	},
	parameters,

	settle({ logits, target, k }) {
		const last = logits.length - 1;
		if (target <= last && k <= last) return undefined;
		return {
			patch: { target: Math.min(target, last), k: k > last ? -1 : k },
			note: {
				en: `There are ${logits.length} logits, so the classes go from 0 to ${last}.`,
				zh: `一共 ${logits.length} 个 logits，类别只有 0 到 ${last}。`
			}
		};
	},

	compute,
	describe,
	table,
	code: codeOf
};

export default definition;
