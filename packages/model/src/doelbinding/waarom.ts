import { z } from 'zod'
import { Id } from '../velden/velden.ts'
import type { NietGedeeld } from './niet-gedeeld.ts'
import type { Projectie } from './projectie.ts'
import type { DoelbindingRegel } from './regel.ts'

export const Waarom = z
  .strictObject({
    voorwaarden: z.array(z.string()).describe('Wat de rij van dit partnersysteem vraagt, voor iedereen'),
    inwoners: z.array(
      z.strictObject({
        inwonerId: Id,
        krijgt: z
          .enum(['ja', 'nee', 'onbekend'])
          .describe('Hoort het partnersysteem haar te kennen; onbekend: wat daarover beslist leest u niet'),
        waarom: z.string(),
      }),
    ),
  })
  .meta({ id: 'WaaromNiet' })
export type Waarom = z.infer<typeof Waarom>

type Uitleg = Pick<Waarom['inwoners'][number], 'krijgt' | 'waarom'>

const nietGedeeld: Record<NietGedeeld['reden'], string> = {
  'toestemming-ontbreekt': 'zij is verwezen, maar gaf nog geen toestemming',
  'toestemming-ingetrokken': 'zij is verwezen, maar trok haar toestemming in',
  'toestemming-ouder-ontbreekt': 'zij is verwezen, maar een ouder met gezag gaf nog geen toestemming',
  'toestemming-ouder-ingetrokken': 'zij is verwezen, maar een ouder trok de toestemming in',
  'gezag-onbekend': 'zij is verwezen, maar er is hier geen ouder met gezag die toestemming kan geven',
  'buiten-kring': 'zij is verwezen, maar hoort niet bij wie dit partnersysteem ontvangt',
}

const kringen: Record<DoelbindingRegel['kring'], string> = {
  allen: 'het krijgt alle leden van het huishouden',
  verwezen: 'het krijgt wie ernaar is verwezen',
  'verwezen-minderjarigen-en-ouders': 'het krijgt minderjarigen die ernaar zijn verwezen, en hun ouders',
  'jeugdigen-met-signaal': 'het krijgt jeugdigen over wie een signaal is gegeven',
  'met-besluit': 'het krijgt wie een besluit over jeugdhulp heeft',
  'met-contactmoment': 'het krijgt wie een bezoek van de wijkverpleging had',
}

/**
 * Why a partner system has each resident or not, as far as a reader's own document can say: it tells of nobody, no consent and no
 * row that she does not read there. Pure.
 */
export function waaromVan(document: Projectie, partner: DoelbindingRegel): Waarom {
  const { kring, toestemming, voorwaarden, naSluiten } = partner
  return {
    voorwaarden: [
      kringen[kring],
      ...(toestemming === undefined ? [] : ['alleen met toestemming van wie het aangaat, of van een ouder met gezag']),
      ...(voorwaarden.includes('betrokkenheid') ? ['alleen zolang het zelf betrokken is'] : []),
      naSluiten ? 'ook nadat het huishouden is gesloten' : 'tot het huishouden wordt gesloten',
    ],
    inwoners: Object.keys(document.inwoners ?? {}).map((inwonerId) => ({
      inwonerId,
      ...uitleg(document, partner, inwonerId),
    })),
  }
}

function uitleg(document: Projectie, { kring, audience }: DoelbindingRegel, inwonerId: string): Uitleg {
  const over = (rijen: Record<string, { inwonerId?: string | undefined }> | undefined) =>
    rijen && Object.values(rijen).some((rij) => rij.inwonerId === inwonerId)
  switch (kring) {
    case 'allen':
      return { krijgt: 'ja', waarom: 'zij is lid van het huishouden' }
    case 'verwezen':
    case 'verwezen-minderjarigen-en-ouders':
      return verwezen(document, audience, inwonerId)
    case 'jeugdigen-met-signaal':
      return rij(over(document.signalen), 'er is een signaal over haar', 'signaal over haar')
    case 'met-besluit':
      return rij(over(document.besluiten), 'er is een besluit over haar', 'besluit over haar')
    case 'met-contactmoment':
      return rij(over(document.contactmomenten), 'er was een bezoek aan haar', 'bezoek aan haar')
  }
}

/** Another organisation's row may be there that she does not read: that there is none is said by nobody. */
function rij(er: boolean | undefined, wel: string, wat: string): Uitleg {
  return er ? { krijgt: 'ja', waarom: wel } : { krijgt: 'onbekend', waarom: `u leest geen ${wat}` }
}

const afgelopen: ReadonlySet<string> = new Set(['afgerond', 'beeindigd', 'afgewezen'])

function verwezen({ verwijzingen }: Projectie, partner: string, inwonerId: string): Uitleg {
  const rijen: NonNullable<Projectie['verwijzingen']> = verwijzingen ?? {}
  const eigen = Object.values(rijen).filter(
    ({ naar, inwonerIds }) => naar === partner && inwonerIds?.includes(inwonerId),
  )
  if (eigen.length === 0) return { krijgt: 'onbekend', waarom: 'u leest geen verwijzing van haar hierheen' }
  const lopend = eigen.filter(({ status, ingetrokken }) => !ingetrokken && !afgelopen.has(status ?? ''))
  if (lopend.length === 0) return { krijgt: 'nee', waarom: 'haar verwijzing is afgelopen of ingetrokken' }
  const gebreken = lopend.map(
    ({ nietGedeeld: niet }) =>
      niet?.find((een: NietGedeeld) => een.inwonerId === inwonerId)?.reden as NietGedeeld['reden'] | undefined,
  )
  const gebrek = gebreken.includes(undefined) ? undefined : gebreken[0]
  return gebrek
    ? { krijgt: 'nee', waarom: nietGedeeld[gebrek] }
    : { krijgt: 'ja', waarom: 'zij is verwezen, en mag gedeeld worden' }
}
