import { z } from 'zod'
import { naamtekst, vrijeTekst } from '../../velden/tekst.ts'
import { Datum } from '../../velden/velden.ts'
import { magWijzigen } from '../betrokkenheden/mag-wijzigen.ts'
import { dagBezwaren, keurDag } from '../leden/keur-dag.ts'
import { metWijziging } from '../met-wijziging.ts'
import { opdracht } from '../opdracht.ts'
import { rijMet } from '../rijen.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { bekendeVraag } from './bekende-vraag.ts'
import { keurStap } from './keur-stap.ts'
import { antwoordenOp, AntwoordSoort } from './vragen.ts'

export const AntwoordWijziging = z
  .strictObject({
    soort: AntwoordSoort,
    wie: naamtekst(120).nullable(),
    wat: vrijeTekst(500),
    sinds: Datum,
    waaromNietEerder: vrijeTekst(500).nullable(),
  })
  .partial()
  .meta({ id: 'AntwoordWijziging', description: 'Alleen de velden die veranderen; null neemt een veld weg' })
export type AntwoordWijziging = z.infer<typeof AntwoordWijziging>

/** Changes an answer, under the rules of a new one: by who gave it, or the regisseur. */
export const wijzigAntwoord = opdracht({
  wie: 'betrokken',
  invoer: AntwoordWijziging,
  weigeringen: ['rij-onbekend', 'niet-uw-woord', 'waarom-niet-eerder', ...dagBezwaren],
  beslis(huishouden, { antwoordId, wijziging }: { antwoordId: string; wijziging: AntwoordWijziging }, door) {
    const eerder = rijMet(huishouden.antwoorden, antwoordId)
    const kent = eerder?.bron === door.organisatie || (eerder && bekendeVraag(huishouden, eerder.vraagId, door))
    if (!eerder || !kent) return { weigering: 'rij-onbekend', veld: 'antwoordId' }
    if (!magWijzigen(huishouden, eerder.bron, door)) return { weigering: 'niet-uw-woord' }
    const antwoord = metWijziging(eerder, wijziging)
    if (zelfdeInhoud(antwoord, eerder)) return { feiten: [] }
    const dag = { dag: antwoord.sinds, veld: 'sinds', vandaag: door.vandaag }
    const fout = keurDag(huishouden, [antwoord.inwonerId], dag)
    if (fout) return fout
    const { [antwoordId]: _, ...anderen } = antwoordenOp(huishouden, antwoord.vraagId)
    return keurStap(antwoord, anderen) ?? { feiten: [{ soort: 'antwoord-gewijzigd', antwoordId, antwoord }] }
  },
})
