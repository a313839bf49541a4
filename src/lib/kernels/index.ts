export { openDevice, type DeviceOptions } from './device';
export { linearSource } from './source';
export { backends } from './types';
export type {
	Backend,
	BackendStatus,
	Device,
	DeviceState,
	Fallback,
	FailureReason,
	LinearResult,
	Product,
	Superseded
} from './types';
