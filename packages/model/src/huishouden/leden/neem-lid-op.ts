import { z } from 'zod'
import { Gezinsrol } from '../../velden/persoon.ts'
import { Datum, Id } from '../../velden/velden.ts'
import { isToegekend } from '../betrokkenheden/betrokken.ts'
import { evolve, type Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { opdracht } from '../opdracht.ts'
import { metHuidigeIds } from '../samenvoegen/hernoem.ts'
import { dagBezwaren, keurDag } from './keur-dag.ts'
import { isGeheim } from './kruis.ts'
import { isLid } from './lidmaatschap.ts'
import { meegenomen } from './meegenomen.ts'

export const NieuwLid = z
  .strictObject({
    inwonerId: Id,
    huishoudenId: Id.describe('Het huishouden waar zij lid van is; uw organisatie is bij beide betrokken'),
    gezinsrol: Gezinsrol,
    sinds: Datum.describe('Vanaf deze dag woont zij hier; niet in de toekomst'),
    blijftDaar: z.boolean().optional().describe('true: zij woont in beide huishoudens, zoals een kind met twee huizen'),
  })
  .meta({ id: 'NieuwLid', description: 'Wie nog nergens lid van is, komt binnen met een aanmelding of een geboorte' })
export type NieuwLid = z.infer<typeof NieuwLid>

interface Opname {
  lid: NieuwLid
  /** The household she comes from, opened with this one. */
  van?: Huishouden | undefined
}

/**
 * Somebody who is known in another household comes to live here, or lives here as well. Only for an organisation that is
 * involved in both; to any other it is as if there were no such household. The household she comes from hears no address.
 */
export const neemLidOp = opdracht({
  wie: 'betrokken',
  invoer: NieuwLid,
  weigeringen: ['inwoner-onbekend', 'al-lid', 'laatste-lid', ...dagBezwaren],
  beslis(huishouden, { lid, van }: Opname, { organisatie, op, vandaag }) {
    const { sinds, gezinsrol, blijftDaar = false } = lid
    const inwonerId = van ? metHuidigeIds(van, lid.inwonerId) : lid.inwonerId
    if (isLid(huishouden, inwonerId)) return { weigering: 'al-lid', veld: 'inwonerId' }
    if (!van || !isToegekend(van, organisatie, op) || !isLid(van, inwonerId))
      return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
    if (!blijftDaar && Object.keys(van.inwoners).length === 1) return { weigering: 'laatste-lid', veld: 'huishoudenId' }
    const fout = keurDag(van, [inwonerId], { dag: sinds, veld: 'sinds', vandaag })
    if (fout) return fout
    const alleenIdentiteit = blijftDaar && (isGeheim(huishouden) || isGeheim(van))
    const vertrek: Feit[] = blijftDaar
      ? []
      : [{ soort: 'lid-vertrokken', inwonerId, per: sinds, reden: 'verhuisd', woonde: van.adres }]
    return {
      feiten: meegenomen(van, inwonerId, { sinds, gezinsrol }, { alleenIdentiteit }),
      elders: [{ huishouden: vertrek.reduce<Huishouden>(evolve, van), feiten: vertrek }],
    }
  },
})
