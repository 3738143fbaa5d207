import { maakOvernemen } from '@wijkhub/volgen'
import { achterEnToegestaan } from '../achter.ts'

/**
 * Takes over what the partners should hold, as the link follows it. A household that waits for its delivery already has a
 * job, or gets one from the sweep.
 */
export const neemGewenstOver = maakOvernemen({
  tabel: 'koppeling',
  kolommen: {
    audience: 'audience',
    huishouden: 'huishouden_id',
    versie: 'gewenste_versie',
    document: 'gewenst',
    op: 'gewenst_op',
    bijdrage: 'bijdrage_verwerkt',
    stil: 'stil',
    wissing: 'wissing',
  },
  wachtAl: achterEnToegestaan,
})
