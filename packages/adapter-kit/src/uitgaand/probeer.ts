import type { Adapter, Bericht, Uitkomst } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'

/**
 * Sends one message, once, unless a safety block comes: `gestild` breaks it off. A transport that throws is a defect; the message may have gone out, so its outcome is unknown,
 * and what goes on beside it is not disturbed.
 */
export async function probeer(
  deps: Pick<KitDeps, 'logger'>,
  { audience, transport }: Pick<Adapter, 'audience' | 'transport'>,
  bericht: Bericht,
  { maxMs, gestild }: { maxMs: number; gestild: AbortSignal },
): Promise<Uitkomst> {
  // Nothing left yet; what comes of it is nobody's outcome.
  if (gestild.aborted) return { soort: 'onzeker', code: 'geen-antwoord', foutcode: 'gestild', reden: 'Gestild' }
  try {
    return await transport(bericht, AbortSignal.any([AbortSignal.timeout(maxMs), gestild]))
  } catch (error) {
    const { name } = error as Error
    deps.logger.error({ audience, fout: name }, 'transport brak af')
    return { soort: 'onzeker', code: 'defect', foutcode: 'transport-defect', reden: name }
  }
}
