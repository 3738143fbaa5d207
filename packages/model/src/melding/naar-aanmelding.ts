import { z } from 'zod'
import type { Handeling } from '../handeling.ts'
import type { Geweigerd } from '../huishouden/beslissing.ts'
import { BronpersoonId, type Aanmelding } from '../huishouden/registreren/aanmelding.ts'
import type { Taal } from '../doelbinding/taal.ts'
import { PersoonOpgave } from '../velden/opgave.ts'
import { inhoudVan, type Melding } from './melding.ts'
import { magAdresLezen } from './zicht-op-melding.ts'

/** What is added to a melding so that it is a registration, in the language of one municipality: what is known is not said again. */
export function maakMeldingAanmelding({ Aanmelding: { shape } }: Pick<Taal, 'Aanmelding'>) {
  const { medewerker, grondslag, adres, vragen, zrm, toestemmingen, verwijzingen, signalen } = shape
  return z
    .strictObject({
      medewerker: medewerker.optional(),
      grondslag,
      adres: adres.optional().describe('Weggelaten: het adres van de melding'),
      inwoners: z
        .array(PersoonOpgave.partial().extend({ bronpersoonId: BronpersoonId }))
        .max(30)
        .optional()
        .describe(
          'Wat van wie in de melding staat nog ontbreekt of anders is, onder dezelfde `bronpersoonId`; of wie erbij komt',
        ),
      zonder: z.array(BronpersoonId).max(20).optional().describe('Wie in de melding staat en niet wordt aangemeld'),
      vragen,
      zrm,
      toestemmingen,
      verwijzingen,
      signalen,
    })
    .meta({ id: 'MeldingAanmelding' })
}
export type MeldingAanmelding = z.infer<ReturnType<typeof maakMeldingAanmelding>>

/**
 * The registration a melding becomes: who it is about and where they live as the melding has it, with what is added. What was told, and
 * who told it, is no part of it: nothing of the reporter goes into a file. Pure; `aanmelding` is still to be held against the contract.
 */
export function naarAanmelding(
  melding: Melding,
  { inwoners = [], zonder = [], adres: gezegd, medewerker: zij, ...opgave }: MeldingAanmelding,
  { organisatie, medewerker: doet }: Pick<Handeling, 'organisatie' | 'medewerker'>,
): { aanmelding: Partial<Aanmelding> } | Geweigerd<'melding-adres-geheim'> {
  const { adres: bekend, personen = [] } = inhoudVan(melding)
  const adres = gezegd ?? bekend
  if (!gezegd && !magAdresLezen(melding, bekend, organisatie))
    return { weigering: 'melding-adres-geheim', veld: 'adres' }
  const medewerker = zij ?? doet
  const gemeld = personen.filter(({ bronpersoonId }) => !zonder.includes(bronpersoonId))
  const bekenden = new Set(gemeld.map(({ bronpersoonId }) => bronpersoonId))
  const aangevuld = gemeld.map((persoon) => ({
    ...persoon,
    ...inwoners.find(({ bronpersoonId }) => bronpersoonId === persoon.bronpersoonId),
  }))
  return {
    aanmelding: {
      ...opgave,
      bronrecordId: bronrecordVan(melding),
      ...(medewerker && { medewerker }),
      ...(adres && { adres }),
      inwoners: [
        ...aangevuld,
        ...inwoners.filter(({ bronpersoonId }) => !bekenden.has(bronpersoonId)),
      ] as Aanmelding['inwoners'],
    },
  }
}

/** One id per time it is registered: what was taken back as a mistake never comes in again under its own. */
function bronrecordVan({ meldingId, registraties, stand }: Melding): string {
  const keer = stand === 'geregistreerd' ? registraties : registraties + 1
  return keer <= 1 ? `melding-${meldingId}` : `melding-${meldingId}-${keer}`
}
