// Runs the races that lesson 8 quotes, in float64 and plain loops, and writes what became of them: `npm run race-results`.
import { mkdirSync, writeFileSync } from 'node:fs';
import {
	moreSeeds,
	outcomeOf,
	raceData,
	resultSteps,
	settingsOf,
	tenths,
	triedRates,
	type Result,
	type Results
} from '../src/lib/widgets/training-race/results.test-helper';

const data = await raceData();

function resultOf(start: 'zero' | 'saturated'): Result {
	const tried = triedRates.map((rate) => outcomeOf(data, settingsOf(start, [rate, rate])));
	for (const { rates, percent } of tried) console.log(start, rates[0], ...percent);
	const of = (model: 0 | 1) => tried.map(({ percent }) => percent[model]);
	const most = [Math.max(...of(0)), Math.max(...of(1))] as const;
	const fewest = [Math.min(...of(0)), Math.min(...of(1))] as const;
	// Neither model knows of the other's rate.
	const bestRate = (model: 0 | 1) => triedRates[of(model).indexOf(most[model])];
	const best = [bestRate(0), bestRate(1)] as const;
	const bestElsewhere = moreSeeds.map((seed) => outcomeOf(data, settingsOf(start, best, seed)));
	return {
		equal: tried[0],
		best: outcomeOf(data, settingsOf(start, best)),
		bestElsewhere,
		fewest,
		most,
		largestLead: tenths(Math.max(...bestElsewhere.map(({ percent: [ce, mse] }) => mse - ce)))
	};
}

const [zero, saturated] = [resultOf('zero'), resultOf('saturated')];
const results: Results = {
	steps: resultSteps,
	mseFactor: saturated.best.rates[1] / zero.best.rates[1],
	zero,
	saturated
};
mkdirSync('static/races', { recursive: true });
writeFileSync('static/races/results.json', `${JSON.stringify(results, null, '\t')}\n`);
