export { binaryEntropy, binaryEntropySlope } from './binary-entropy';
export { blocks, type Blocks } from './blocks';
export { crossEntropy } from './cross-entropy';
export { crossEntropyFromLogits } from './cross-entropy-from-logits';
export { descend, type DescentOptions, type DescentStep } from './descend';
export { entropy } from './entropy';
export {
	density,
	gaussianKl,
	logDensity,
	logDensityOf,
	type Gaussian,
	type GaussianMixture,
	type WeightedGaussian
} from './gaussian';
export { bitsOf, floatLayouts, type FloatBits, type FloatLayout, type NumberFormat } from './float-layout';
export { fitGaussian, type GaussianFitStep } from './gaussian-fit';
export { graphemes } from './graphemes';
export {
	huffman,
	huffmanForest,
	type HuffmanBranch,
	type HuffmanCode,
	type HuffmanLeaf,
	type HuffmanNode
} from './huffman';
export { idealLengths } from './ideal-lengths';
export { drawWeights, initializations, isUniform, weightSpread, type Initialization } from './initialization';
export { jensenShannon } from './jensen-shannon';
export { klDivergence } from './kl-divergence';
export {
	forwardDivergence,
	forwardFit,
	klGaussianMixture,
	klGaussianMixtureGradient,
	klIntegrand,
	klMixtureGaussian,
	klMixtureGaussianGradient,
	reverseDivergence,
	type Divergence,
	type GaussianGradient
} from './kl-mixture';
export { kraftPlaces, kraftSum, kraftWords } from './kraft';
export { linear, linearRowMajor } from './linear';
export { logisticDescent } from './logistic-descent';
export {
	logisticGradient,
	logisticLoss,
	lowestLogisticCurvature,
	type LabelledPoint,
	type Line
} from './logistic-regression';
export { logSoftmax } from './log-softmax';
export { logSumExp } from './log-sum-exp';
export {
	activate,
	activations,
	activationSlope,
	finish,
	gradientNorm,
	LEAK,
	mlpPass,
	rowGradient,
	softmaxSlopes,
	type Activation,
	type Mlp,
	type MlpBatch,
	type MlpPass
} from './mlp';
export { mean, standardDeviation } from './moments';
export { negativeLogLikelihood } from './negative-log-likelihood';
export { oneHot } from './one-hot';
export { decode, encode, expectedLength, wordLengths, type CodeWords } from './prefix-code';
export { standardNormal, uniform } from './random';
export { roundTo } from './round-to';
export {
	faultOf,
	lossForms,
	roundedLoss,
	stepsOf,
	type Break,
	type Fault,
	type LossForm,
	type LossStep,
	type RoundedLoss
} from './rounded-loss';
export { backThroughSoftmax, roundedSoftmax, shiftedByMax } from './rounded-softmax';
export { runningMean } from './running-mean';
export { sampler } from './sampler';
export { shuffledOrder } from './shuffled-order';
export { sigmoid } from './sigmoid';
export {
	centralDifference,
	neuronCurvature,
	neuronLoss,
	neuronSlope,
	sigmoidSlope,
	type NeuronLoss
} from './sigmoid-losses';
export {
	activationSlopeSquare,
	activationSquare,
	expectedSlopes,
	expectedSums,
	type BatchMoments,
	type ExpectedSums
} from './signal';
export { softmax } from './softmax';
export {
	logitSlopes,
	softmaxRegressionGradient,
	weightSlopes,
	type ClassifierLoss,
	type LabelledRows,
	type LossGradient
} from './softmax-regression';
export { surprisal, weightedSurprisal } from './surprisal';
export {
	cartesianToTernary,
	nearestDistribution,
	ternaryContours,
	ternaryHeight,
	ternaryToCartesian,
	type TernaryContour,
	type TernaryField
} from './ternary';
export { crossEntropyTerms, entropyTerms, klTerms } from './terms';
export { textEntropy, type OrderEntropy, type SymbolCount, type TextEntropy } from './text-entropy';
export type { Matrix, Vector } from './types';
export { fromBits, fromNats, type Unit } from './unit';
