import { labels as labelRow } from '$lib/machine/neuron/labelled-points';
import { number, numbers } from '$lib/machine/parameters';
import { FEWEST_POINTS, MOST_POINTS, SPREAD } from './limits';

/** One point's place, for a field beside it. */
export const place = number({
	default: 0,
	min: -SPREAD,
	max: SPREAD,
	doc: { en: 'where a point lies', zh: '一个点的位置' }
});

/** Where the points lie, with spaces between the numbers. */
export const places = numbers({
	default: [-3, -2, 0.5, -0.5, 2, 3],
	min: -SPREAD,
	max: SPREAD,
	fewest: FEWEST_POINTS,
	most: MOST_POINTS,
	doc: {
		en: `where the points lie, with spaces between: ${FEWEST_POINTS} to ${MOST_POINTS} numbers from −${SPREAD} to ${SPREAD}`,
		zh: `各点的位置，以空格隔开：${FEWEST_POINTS} 到 ${MOST_POINTS} 个数，每个在 −${SPREAD} 到 ${SPREAD} 之间`
	}
});

/** The points' labels, one digit each: 000111. */
export const labels = labelRow({
	default: [0, 0, 0, 1, 1, 1],
	fewest: FEWEST_POINTS,
	most: MOST_POINTS,
	doc: {
		en: 'the points’ labels in the same order, each 0 or 1, such as 000111',
		zh: '各点的标签，次序相同，每个为 0 或 1，例如 000111'
	}
});
