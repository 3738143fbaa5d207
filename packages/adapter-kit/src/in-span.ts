import {
  type Attributes,
  context,
  propagation,
  ROOT_CONTEXT,
  type SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'

export interface SpanOptions {
  naam: string
  soort: SpanKind
  /** Continues this trace; without it the one that is going on, if any. */
  traceparent?: string | undefined
  /** Never anything about whom it concerns. */
  kenmerken?: Attributes
}

/** Does the work within a span; without a configured tracer it just does the work. */
export function inSpan<Uitslag>(
  { naam, soort, traceparent, kenmerken = {} }: SpanOptions,
  werk: (noteer: (kenmerken: Attributes) => void) => Promise<Uitslag>,
): Promise<Uitslag> {
  const ouder = traceparent ? propagation.extract(ROOT_CONTEXT, { traceparent }) : context.active()
  return trace
    .getTracer('wijkhub')
    .startActiveSpan(naam, { kind: soort, attributes: kenmerken }, ouder, async (span) => {
      try {
        return await werk((meer) => void span.setAttributes(meer))
      } catch (error) {
        // The name only: a message may quote what was being handled.
        span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).name })
        throw error
      } finally {
        span.end()
      }
    })
}
