import { partnerService } from '@wijkhub/adapter-kit'
import * as cjg from '@wijkhub/cjg'
import * as jeugdhulp from '@wijkhub/jeugdhulp'

/** The CJG's own system, and the youth-care providers it decides for. */
export const service = partnerService({ naam: 'cjg-bridge', schema: 'cjg_bridge', partners: [cjg, jeugdhulp] })
