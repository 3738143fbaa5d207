import { z } from 'zod'
import { MedewerkerOpgave, zelfdeMedewerker } from '../../velden/medewerker.ts'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Datum, Organisatie } from '../../velden/velden.ts'
import { isToegekend } from '../betrokkenheden/betrokken.ts'
import { regisseurVan } from '../betrokkenheden/mag-opdragen.ts'
import { isPlanbareDag } from '../dagen.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'

export const RegieaanbodOpgave = z
  .strictObject({
    aan: z.strictObject({ organisatie: Organisatie, medewerker: MedewerkerOpgave.optional() }),
    uiterlijk: Datum.describe('De laatste dag waarop zij kan aanvaarden'),
    terugval: z
      .strictObject({ organisatie: Organisatie, medewerker: MedewerkerOpgave })
      .optional()
      .describe(
        'Wie het wordt zonder antwoord: een organisatie die hier betrokken is; weggelaten: het blijft zoals het is',
      ),
    reden: vrijeTekst(500).describe(
      'Wie het aanbod krijgt leest dit, ook als zij hier nog niet betrokken is: noem niemand',
    ),
  })
  .meta({ id: 'RegieaanbodOpgave' })
export type RegieaanbodOpgave = z.infer<typeof RegieaanbodOpgave>

/**
 * Offers being regisseur to an organisation, which need not be involved yet: by the regisseur's organisation, or where there is
 * none by who administers. Whoever is regisseur stays so until it is accepted. The same again is the offer that stands.
 */
export const biedRegieAan = opdracht({
  wie: 'beslisser',
  invoer: RegieaanbodOpgave,
  weigeringen: [
    'regieaanbod-loopt',
    'regisseur-is-zij-al',
    'regie-past-niet',
    'terugval-niet-betrokken',
    'datum-onmogelijk',
  ],
  beslis(huishouden, { aanbod }: { aanbod: RegieaanbodOpgave }, door) {
    const { aan, uiterlijk, terugval, reden } = aanbod
    const { regieaanbod: loopt } = huishouden
    const { organisatie, medewerker, vandaag } = door
    if (loopt) {
      const eerder = { aan: loopt.aan, uiterlijk: loopt.uiterlijk, terugval: loopt.terugval, reden: loopt.reden }
      if (!zelfdeInhoud(eerder, { aan, uiterlijk, terugval, reden })) return { weigering: 'regieaanbod-loopt' }
      return { feiten: [], nieuweIds: { regieaanbodId: loopt.regieaanbodId } }
    }
    if (uiterlijk < vandaag || !isPlanbareDag(uiterlijk, vandaag))
      return { weigering: 'datum-onmogelijk', veld: 'uiterlijk' }
    // Who is a partner system, or has no row, would read nothing of what she coordinates.
    if (!werktSamen(door.doelbinding, aan.organisatie)) return { weigering: 'regie-past-niet', veld: 'aan/organisatie' }
    const nu = regisseurVan(huishouden, door.op)
    const isHet = nu?.organisatie === aan.organisatie
    if (isHet && (!aan.medewerker || zelfdeMedewerker(nu.medewerker, aan.medewerker)))
      return { weigering: 'regisseur-is-zij-al', veld: 'aan' }
    if (terugval && !isToegekend(huishouden, terugval.organisatie, door.op))
      return { weigering: 'terugval-niet-betrokken', veld: 'terugval/organisatie' }
    const regieaanbodId = door.nieuwId()
    return {
      feiten: [
        {
          soort: 'regie-aangeboden',
          regieaanbod: {
            regieaanbodId,
            aan,
            van: { organisatie, ...(medewerker && { medewerker }) },
            ...(door.beheer && { beheer: true as const }),
            aangebodenOp: vandaag,
            uiterlijk,
            ...(terugval && { terugval }),
            reden,
          },
        },
      ],
      nieuweIds: { regieaanbodId },
    }
  },
})

function werktSamen(
  { regelVoor }: { regelVoor: (audience: string) => { voorwaarden: readonly string[] } | undefined },
  organisatie: string,
): boolean {
  return regelVoor(organisatie)?.voorwaarden.includes('betrokkenheid') ?? false
}
