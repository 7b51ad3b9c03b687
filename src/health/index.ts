/** Health: what a run measures of itself, told on this machine only — /health and /metrics. */
export { createMeasures } from './measures.ts';
export type { Door, GatewayState, Measures, MeasuresOptions, QuestionOutcome, Report } from './measures.ts';
export { serveHealth } from './serve.ts';
export type { HealthServer, PortProblem } from './serve.ts';
