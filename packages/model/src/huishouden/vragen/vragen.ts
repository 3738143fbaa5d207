import { z } from 'zod'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { Leefgebied } from '../../velden/zrm.ts'
import { Intrekking } from '../../velden/intrekking.ts'
import { feit } from '../feit.ts'
import { zonderRij } from '../rijen.ts'

export const Vraag = z.strictObject({
  inwonerId: Id,
  leefgebied: Leefgebied,
  omschrijving: tekst(500),
  gesteldOp: Datum,
  gesteldDoor: Organisatie.optional(),
})

export const delen = {
  vragen: { rij: Vraag, hoogstens: 500 },
} as const

export const feiten = {
  'vraag-gesteld': feit({
    gegevens: { vraagId: Id, vraag: Vraag },
    rij: ({ vraagId, vraag }) => ['vragen', vraagId, vraag],
    namen: ({ vraag }) => [vraag.inwonerId],
    verteld: true,
  }),
  'vraag-ingetrokken': feit({
    gegevens: { vraagId: Id, intrekking: Intrekking },
    evolve: (huishouden, { vraagId }) => zonderRij(huishouden, 'vragen', vraagId),
    namen: () => [],
    verteld: false,
  }),
}
