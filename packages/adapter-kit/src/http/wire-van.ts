import { openWire, wireSettings, type Wire, type WireValues } from '@wijkhub/service-kit'
import type { PartnerDeps } from '../partner-service.ts'

/** The wire to one partner, by the prefix of its variables (`wireFields`). */
export function wireVan<const P extends string>(
  prefix: P,
  values: WireValues<NoInfer<P>>,
  { logger }: Pick<PartnerDeps, 'logger'> = {},
): Wire {
  return openWire(wireSettings(prefix, values), {
    onFault: ({ message }) =>
      logger?.warn(
        { partner: prefix, fout: message },
        'een gewijzigd certificaat kan niet worden gebruikt; het oude blijft',
      ),
  })
}
