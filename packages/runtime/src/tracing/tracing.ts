/** Traces, for whoever composes a hub: turn them on, and hang them on the requests and the event log. */
export { startTracing, type Tracing, type TracingOptions } from './start-tracing.ts'
export { traceEvents } from './trace-events.ts'
export { traceRequests } from './trace-requests.ts'
