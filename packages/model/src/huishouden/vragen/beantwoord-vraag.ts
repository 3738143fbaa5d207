import { z } from 'zod'
import { naamtekst, vrijeTekst } from '../../velden/tekst.ts'
import { Datum } from '../../velden/velden.ts'
import { dagBezwaren, keurDag } from '../leden/keur-dag.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { bekendeVraag } from './bekende-vraag.ts'
import { keurStap } from './keur-stap.ts'
import { antwoordenOp, AntwoordSoort, type Antwoord } from './vragen.ts'

export const AntwoordOpgave = z
  .strictObject({
    soort: AntwoordSoort,
    wie: naamtekst(120).optional().describe('Door wie'),
    wat: vrijeTekst(500).describe('Wat er gebeurt'),
    sinds: Datum.optional().describe('Weggelaten: vandaag'),
    waaromNietEerder: vrijeTekst(500)
      .optional()
      .describe('Waarom een eerdere stap niet volstaat; verplicht als er op een eerdere stap nog geen antwoord was'),
  })
  .meta({ id: 'AntwoordOpgave' })
export type AntwoordOpgave = z.infer<typeof AntwoordOpgave>

/** What answers a question, and by whom. Whoever passes over a nearer step says why. */
export const beantwoordVraag = opdracht({
  wie: 'betrokken',
  invoer: AntwoordOpgave,
  weigeringen: ['rij-onbekend', 'waarom-niet-eerder', ...dagBezwaren],
  beslis(huishouden, { vraagId, antwoord: opgave }: { vraagId: string; antwoord: AntwoordOpgave }, door) {
    const vraag = bekendeVraag(huishouden, vraagId, door)
    if (!vraag) return { weigering: 'rij-onbekend', veld: 'vraagId' }
    const { vandaag, organisatie, nieuwId } = door
    const antwoord: Antwoord = { sinds: vandaag, ...opgave, vraagId, inwonerId: vraag.inwonerId, bron: organisatie }
    const fout = keurDag(huishouden, [vraag.inwonerId], { dag: antwoord.sinds, veld: 'sinds', vandaag })
    if (fout) return fout
    const eerder = antwoordenOp(huishouden, vraagId)
    const zelfde = Object.entries(eerder).find(([, rij]) => zelfdeInhoud(rij, antwoord))
    if (zelfde && vraag.beantwoord) return { feiten: [], nieuweIds: { antwoordId: zelfde[0] } }
    const zonderReden = keurStap(antwoord, eerder)
    if (zonderReden) return zonderReden
    const antwoordId = nieuwId()
    return { feiten: [{ soort: 'vraag-beantwoord', antwoordId, antwoord }], nieuweIds: { antwoordId } }
  },
})
