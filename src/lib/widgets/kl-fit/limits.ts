/** Between what standard deviations may lie: those of p's humps, and q's. */
export const humpStd = { min: 0.2, max: 2.5 };
export const gaussianStd = { min: 0.1, max: 5 };
