import { z } from 'zod'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { Leefgebied } from '../../velden/zrm.ts'
import { datumNa } from '../dagen.ts'
import { feit } from '../feit.ts'
import type { Huishouden } from '../huishouden.ts'
import { metWijziging } from '../met-wijziging.ts'
import { metGewijzigdeRij } from '../rijen.ts'
import { Heropening, Prioriteit } from '../vragen/vragen.ts'

/** The household has one plan: goals, and actions that may serve a goal. */

export const DoelUitkomst = z.enum(['behaald', 'deels', 'vervallen'])

export const Doel = z.strictObject({
  omschrijving: tekst(500),
  eigenWoorden: tekst(500).optional().describe('Zoals de inwoner het zelf zegt'),
  leefgebied: Leefgebied,
  inwonerIds: z.array(Id).min(1).max(30).optional().describe('Voor wie; weggelaten: voor het huishouden'),
  vraagIds: z.array(Id).max(50).optional().describe('De vragen waarvoor dit doel er is'),
  vastgesteldOp: Datum,
  doorOrganisatie: Organisatie.optional(),
  afronding: z
    .strictObject({ uitkomst: DoelUitkomst, op: Datum, reden: tekst(500).optional() })
    .optional()
    .describe('Weggelaten: er wordt nog aan gewerkt'),
  heropend: Heropening.optional(),
})
export type Doel = z.infer<typeof Doel>

export const ActieStatus = z.enum(['open', 'gepland', 'uitgevoerd', 'vervallen'])

export const Uitvoerder = z.enum(['inwoner', 'netwerk', 'vrijwilliger'])

/** That the regisseur gave it to an organisation, and what that answered. */
export const Opgedragen = z.strictObject({
  door: Organisatie,
  op: Datum,
  antwoordVoor: Datum.describe('Op deze dag wordt een antwoord verwacht'),
  antwoord: z
    .strictObject({ soort: z.enum(['aanvaard', 'kan-niet']), op: Datum, reden: tekst(500).optional() })
    .optional()
    .describe('Weggelaten: het wacht op antwoord'),
})

export const Actie = z.strictObject({
  doelId: Id.optional(),
  omschrijving: tekst(500),
  organisatie: Organisatie.describe('Wie het doet, of regelt dat de uitvoerder het doet'),
  uitvoerder: Uitvoerder.optional().describe('Weggelaten: de organisatie zelf'),
  inwonerId: Id.optional().describe('De inwoner die het doet'),
  wie: tekst(120).optional().describe('Wie het doet uit het netwerk, of welke vrijwilliger'),
  status: ActieStatus,
  datum: Datum.optional(),
  verwijzingId: Id.optional().describe('De verwijzing waarvan dit de intake is'),
  volgorde: z.int().min(1).max(1000).optional().describe('De plaats die de regisseur haar gaf'),
  prioriteit: Prioriteit.optional(),
  opgedragen: Opgedragen.optional(),
})
export type Actie = z.infer<typeof Actie>

export const delen = {
  doelen: { rij: Doel, hoogstens: 500 },
  acties: { rij: Actie, hoogstens: 1000 },
} as const

const heelDoel = feit({
  gegevens: { doelId: Id, doel: Doel },
  rij: ({ doelId, doel }) => ['doelen', doelId, doel],
  namen: ({ doel }) => doel.inwonerIds ?? [],
  verteld: true,
})
const heleActie = feit({
  gegevens: { actieId: Id, actie: Actie },
  rij: ({ actieId, actie }) => ['acties', actieId, actie],
  namen: ({ actie: { inwonerId } }) => (inwonerId === undefined ? [] : [inwonerId]),
  verteld: true,
})

export const feiten = {
  'doel-vastgesteld': heelDoel,
  'doel-gewijzigd': heelDoel,
  'doel-afgerond': heelDoel,
  'doel-heropend': heelDoel,
  'actie-afgesproken': heleActie,
  'actie-gewijzigd': heleActie,
  'actie-opgedragen': heleActie,
  'actie-beantwoord': heleActie,
  'actie-bijgewerkt': feit({
    gegevens: { actieId: Id, status: ActieStatus, datum: datumNa },
    evolve: (huishouden, { actieId, status, datum }) =>
      metGewijzigdeRij(huishouden, 'acties', actieId, { status, datum }),
    namen: () => [],
    verteld: true,
  }),
  'acties-geordend': feit({
    gegevens: { plaatsen: z.array(z.strictObject({ actieId: Id, prioriteit: Prioriteit.optional() })).max(1000) },
    evolve: (huishouden, { plaatsen }) => geordend(huishouden, plaatsen),
    namen: () => [],
    verteld: true,
  }),
}

/** What is not named has no place of its own. */
function geordend(
  huishouden: Huishouden,
  plaatsen: readonly { actieId: string; prioriteit?: 'hoog' | 'gewoon' | 'laag' | undefined }[],
) {
  const plaats = new Map(plaatsen.map(({ actieId, prioriteit }, i) => [actieId, { volgorde: i + 1, prioriteit }]))
  const acties = Object.entries(huishouden.acties).map(([actieId, actie]) => {
    const { volgorde = null, prioriteit = null } = plaats.get(actieId) ?? {}
    return [actieId, metWijziging(actie, { volgorde, prioriteit })] as const
  })
  return { ...huishouden, acties: Object.fromEntries(acties) }
}
