import { openDevice, type Device, type DeviceOptions, type DeviceState } from '../../../src/lib/kernels';
import type { TrainSetup } from '../../../src/lib/kernels/programs/train';
import type { Answer } from '../../../src/lib/widgets/float-microscope/answer';
import { askDevice } from '../../../src/lib/widgets/float-microscope/smallest';

declare global {
	interface Window {
		start(options?: DeviceOptions): void;
		device: Device;
		/** The data set that a test trains on. */
		setup: TrainSetup | undefined;
		/** Every state the device was in. */
		states: DeviceState[];
		/** What each backend makes of the smallest float32, on a device of its own. */
		askDevice(): Promise<Record<string, Answer>>;
	}
}

window.start = (options) => {
	window.states = [];
	window.device = openDevice({ ...options, onChange: (state) => window.states.push(state) });
};

window.askDevice = async () => {
	const answers: Record<string, Answer> = {};
	await askDevice((backend, answer) => (answers[backend] = answer));
	return answers;
};
