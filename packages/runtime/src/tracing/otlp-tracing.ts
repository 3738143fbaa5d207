import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { startTracing, type Tracing } from './start-tracing.ts'

/** Tracing to the collector at OTEL_EXPORTER_OTLP_ENDPOINT; the exporter reads that and its siblings (headers, time-out) itself. */
export function startOtlpTracing(dienst: string, versie: string): Tracing {
  return startTracing({ dienst, versie, exporter: new OTLPTraceExporter() })
}
