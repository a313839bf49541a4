import { openDevice, type Device, type DeviceOptions, type DeviceState } from '../../../src/lib/kernels';
import type { TrainSetup } from '../../../src/lib/kernels/programs/train';

declare global {
	interface Window {
		start(options?: DeviceOptions): void;
		device: Device;
		/** The data set that a test trains on. */
		setup: TrainSetup | undefined;
		/** Every state the device was in. */
		states: DeviceState[];
	}
}

window.start = (options) => {
	window.states = [];
	window.device = openDevice({ ...options, onChange: (state) => window.states.push(state) });
};
