import { distribution, outcomeNames, type Parameters } from '../parameters';
import type { Pair } from './outcomes';

/** The fewest and the most outcomes of a pair that is shown as bars. */
export const FEWEST = 2;
export const MOST = outcomeNames.length;

/** The parameters of two distributions that are shown as bars, with what they are unless given. */
export function pairParameters({ p, q }: Pair): Parameters<Pair> {
	const size = { min: FEWEST, max: MOST };
	return {
		p: distribution({
			default: p,
			...size,
			doc: {
				en: `the true distribution: ${FEWEST} to ${MOST} probabilities`,
				zh: `真实分布：${FEWEST} 到 ${MOST} 个概率`
			}
		}),
		q: distribution({
			default: q,
			...size,
			doc: {
				en: 'the model’s distribution, over as many outcomes',
				zh: '模型的分布，结果数与 p 相同'
			}
		})
	};
}
