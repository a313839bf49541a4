import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { define, SurprisalEntropy, type EntropyState } from 'surprisal';

define(SurprisalEntropy);

function App() {
	const [p, setP] = useState<EntropyState['p']>([0.5, 0.5]);
	const [unit, setUnit] = useState<EntropyState['unit']>('nat');
	const [entropy, setEntropy] = useState(NaN);
	const [isThere, setIsThere] = useState(true);
	return (
		<>
			<button onClick={() => setP([0.25, 0.25, 0.25, 0.25])}>four</button>
			<button onClick={() => setUnit('bit')}>bits</button>
			<button onClick={() => setIsThere(!isThere)}>there</button>
			{isThere && (
				<surprisal-entropy
					p={p}
					unit={unit}
					lang="en"
					theme="light"
					untitled
					onInput={({ nativeEvent }) => setP(nativeEvent.detail.state.p)}
					onChange={({ nativeEvent }) => setEntropy(nativeEvent.detail.figures.entropy)}
				/>
			)}
			<output id="p">{p.join(' ')}</output>
			<output id="entropy">{entropy.toFixed(4)}</output>
		</>
	);
}

createRoot(document.body.appendChild(document.createElement('main'))).render(
	<StrictMode>
		<App />
	</StrictMode>
);
