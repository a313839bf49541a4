export { openDevice, type DeviceOptions } from './device';
export { PageBreath } from './page-breath';
export { inSlices } from './programs/in-slices';
export { linearSource } from './programs/source';
export { backends } from './types';
export type {
	Backend,
	BackendStatus,
	Computed,
	Device,
	DeviceState,
	Fallback,
	FailureReason,
	LinearResult,
	Product,
	Superseded
} from './types';
