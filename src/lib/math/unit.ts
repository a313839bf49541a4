/** What information is counted in: natural logarithms (nat) or logarithms to base 2 (bit); 1 nat = 1.4427 bit. */
export type Unit = 'nat' | 'bit';

/**
 * An amount of information, computed in nats, in the unit asked for.
 *
 * @throws RangeError when the unit is neither 'nat' nor 'bit'
 */
export function fromNats(nats: number, unit: Unit): number {
	switch (unit) {
		case 'nat':
			return nats;
		case 'bit':
			return nats / Math.LN2;
		default:
			throw new RangeError(`unit is ${String(unit)}; information is measured in 'nat' or 'bit'`);
	}
}

/**
 * An amount of information that is counted in bits, as code words are, in the unit asked for.
 *
 * @throws RangeError when the unit is neither 'nat' nor 'bit'
 */
export function fromBits(bits: number, unit: Unit): number {
	return unit === 'bit' ? bits : fromNats(bits * Math.LN2, unit);
}
