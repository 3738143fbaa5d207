import { partnerService } from '@wijkhub/adapter-kit'
import * as schuldhulp from '@wijkhub/schuldhulp'

/** The debt-assistance system. */
export const service = partnerService({
  naam: 'debt-assistance-connector',
  schema: 'debt_assistance',
  partners: [schuldhulp],
})
