// Checked, not run: what the tags are in React’s JSX, in Vue’s templates and in Svelte’s.
import { createRef } from 'react';
import type { GlobalComponents } from 'vue';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { SurprisalEntropy } from 'surprisal';

const ref = createRef<SurprisalEntropy>();
export const react = (
	<surprisal-entropy
		ref={ref}
		className="figure"
		style={{ margin: 0 }}
		p={[0.5, 0.5]}
		names="heads,tails"
		theme="dark"
		controls={false}
		onInput={({ nativeEvent, currentTarget }) => [nativeEvent.detail.state.p.length, currentTarget.unit]}
		onChange={({ nativeEvent }) => nativeEvent.detail.figures.entropy.toFixed(4)}
		onsurprisal-ready={({ detail }) => detail.session.address.p}
		onClick={({ clientX }) => clientX}
	/>
);
// @ts-expect-error: not a unit
export const wrongUnit = <surprisal-entropy unit="byte" />;
// @ts-expect-error: no parameter of this widget
export const wrongName = <surprisal-entropy q="0.5,0.5" />;

type VueProps = InstanceType<GlobalComponents['surprisal-entropy']>['$props'];
export const vue: VueProps = {
	p: [0.5, 0.5],
	class: 'figure',
	onChange: ({ detail }) => detail.figures.entropy.toFixed(4)
};
// @ts-expect-error: not a unit
export const wrongVue: VueProps = { unit: 'byte' };

type SvelteProps = SvelteHTMLElements['surprisal-entropy'];
export const svelte: SvelteProps = {
	p: [0.5, 0.5],
	class: 'figure',
	onchange: ({ detail }) => detail.figures.entropy.toFixed(4)
};
// @ts-expect-error: not a unit
export const wrongSvelte: SvelteProps = { unit: 'byte' };
