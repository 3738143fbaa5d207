import { z } from 'zod'
import { naamtekst, vrijeTekst } from '../../velden/tekst.ts'
import { Datum, Id } from '../../velden/velden.ts'
import { magWijzigen } from '../betrokkenheden/mag-wijzigen.ts'
import { isPlanbareDag } from '../dagen.ts'
import type { Feit } from '../feiten.ts'
import { metWijziging } from '../met-wijziging.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { keurUitvoerder } from './keur-uitvoerder.ts'
import { Uitvoerder } from './plan.ts'

export const ActieBijwerking = z
  .strictObject({
    status: z.enum(['open', 'gepland', 'uitgevoerd', 'vervallen']),
    datum: Datum.nullable().optional().describe('Weggelaten: blijft zoals zij is; null: geen datum meer'),
    omschrijving: vrijeTekst(500).optional(),
    doelId: Id.nullable().optional(),
    uitvoerder: Uitvoerder.nullable().optional().describe('null: de organisatie zelf'),
    inwonerId: Id.nullable().optional(),
    wie: naamtekst(120).nullable().optional(),
  })
  .meta({ id: 'ActieBijwerking' })
export type ActieBijwerking = z.infer<typeof ActieBijwerking>

/**
 * How far it is anybody involved may say; what it is and who does it only whose action it is, and the regisseur. A field that
 * is left out stays; `null` takes it away.
 */
export const werkActieBij = opdracht({
  wie: 'betrokken',
  invoer: ActieBijwerking,
  weigeringen: [
    'actie-onbekend',
    'datum-onmogelijk',
    'niet-uw-woord',
    'doel-onbekend',
    'uitvoerder-onvolledig',
    'inwoner-onbekend',
  ],
  beslis(huishouden, { actieId, bijwerking }: { actieId: string; bijwerking: ActieBijwerking }, door) {
    const { status, datum: opgave, ...inhoud } = bijwerking
    const actie = huishouden.acties[actieId]
    if (!actie) return { weigering: 'actie-onbekend' }
    if (opgave && !isPlanbareDag(opgave, door.vandaag)) return { weigering: 'datum-onmogelijk', veld: 'datum' }
    const feiten: Feit[] = []
    const gewijzigd = metWijziging(actie, inhoud)
    if (!zelfdeInhoud(gewijzigd, actie)) {
      if (!magWijzigen(huishouden, actie.organisatie, door)) return { weigering: 'niet-uw-woord' }
      if (inhoud.doelId && !huishouden.doelen[inhoud.doelId]) return { weigering: 'doel-onbekend', veld: 'doelId' }
      const fout = keurUitvoerder(huishouden, gewijzigd)
      if (fout) return fout
      feiten.push({ soort: 'actie-gewijzigd', actieId, actie: gewijzigd })
    }
    const datum = opgave === undefined ? (actie.datum ?? null) : opgave
    if (actie.status !== status || (actie.datum ?? null) !== datum)
      feiten.push({ soort: 'actie-bijgewerkt', actieId, status, datum })
    return { feiten }
  },
})
