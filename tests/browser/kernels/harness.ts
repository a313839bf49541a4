import { openDevice, type Device, type DeviceOptions, type DeviceState } from '../../../src/lib/kernels';

declare global {
	interface Window {
		start(options?: DeviceOptions): void;
		device: Device;
		/** Every state the device was in. */
		states: DeviceState[];
	}
}

window.start = (options) => {
	window.states = [];
	window.device = openDevice({ ...options, onChange: (state) => window.states.push(state) });
};
