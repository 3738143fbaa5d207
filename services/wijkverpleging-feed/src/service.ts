import { partnerService } from '@wijkhub/adapter-kit'
import * as wijkverpleging from '@wijkhub/wijkverpleging'

/** District nursing, claimed at the health insurer. */
export const service = partnerService({
  naam: 'wijkverpleging-feed',
  schema: 'wijkverpleging_feed',
  partners: [wijkverpleging],
})
