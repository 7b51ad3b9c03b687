/** How much each property of the evidence speaks for there being an answer; chosen by measurement, see docs/measurements.md. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
  always: 0,
};
