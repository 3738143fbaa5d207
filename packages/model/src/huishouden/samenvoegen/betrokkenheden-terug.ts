import { betrokkenheidVan } from '../betrokkenheden/betrokken.ts'
import type { Betrokkenheid } from '../betrokkenheden/betrokkenheden.ts'
import type { Huishouden, Ingreep } from '../huishouden.ts'
import { zonderIngreep } from './maak-ongedaan.ts'

type Rijen = Record<string, Betrokkenheid | null>

/**
 * Who is involved with each once a merge is undone: as it was; one that was ended since has ended, and a worker who was
 * replaced is. Who asked since asks where those are whom it named: of who is `onbekendHier` again it asks nothing here, or it
 * could be granted where it knows nobody. What was granted since stays here. Pure.
 */
export function betrokkenhedenTerug(
  hier: Huishouden,
  daar: Huishouden,
  ingreep: Ingreep,
  onbekendHier: (inwonerId: string) => boolean,
): { blijft: Rijen; terug: Record<string, Betrokkenheid> } {
  const meegekomen = new Set(ingreep.meegekomen['betrokkenheden'])
  const blijft: Rijen = { ...zonderIngreep(hier, ingreep).betrokkenheden }
  for (const id of meegekomen) blijft[id] = null
  const terug = zoalsDaar(hier, daar)
  for (const [id, nu] of Object.entries(hier.betrokkenheden)) {
    const gebleven = Object.hasOwn(blijft, id) ? blijft[id] : nu
    const rij = meegekomen.has(id) ? sindsGenoemd(nu, daar, id) : gebleven
    if (!rij?.opgave) continue
    const genoemd = Object.entries(rij.opgave.inwoners)
    const gaan = genoemd.filter(([inwonerId]) => onbekendHier(inwonerId))
    const bleef = genoemd.filter(([inwonerId]) => !onbekendHier(inwonerId))
    if (bleef.length > 0 && (gaan.length > 0 || meegekomen.has(id))) blijft[id] = metGenoemd(rij, bleef)
    // Whoever asks of nobody any more asks nothing, but for who asked of nobody before.
    const was = ingreep.voor.betrokkenheden?.[id]?.opgave
    const vroegNiets = was !== undefined && Object.keys(was.inwoners).length === 0
    if (bleef.length === 0 && Object.keys(nu.opgave!.inwoners).length > 0)
      blijft[id] = vroegNiets ? metGenoemd(rij, []) : null
    if (gaan.length === 0) continue
    const [daarId, daarRij] = betrokkenheidVan({ ...daar, betrokkenheden: terug }, rij.organisatie) ?? [id]
    if (!daarRij || daarRij.stand === 'beeindigd') terug[daarId] = metGenoemd(rij, gaan)
    else if (daarRij.opgave) terug[daarId] = metGenoemd(daarRij, [...gaan, ...Object.entries(daarRij.opgave.inwoners)])
  }
  return { blijft, terug }
}

type Genoemd = [string, NonNullable<Betrokkenheid['opgave']>['inwoners'][string]]

/** Of a row that came along as it asks of whom it named since; who was granted there asked here about all who came. */
function sindsGenoemd(nu: Betrokkenheid, { inwoners, betrokkenheden }: Huishouden, id: string): Betrokkenheid {
  if (!nu.opgave) return nu
  const { stand = 'toegekend', opgave } = betrokkenheden[id]!
  const toen = stand === 'toegekend' ? inwoners : (opgave?.inwoners ?? {})
  return metGenoemd(
    nu,
    Object.entries(nu.opgave.inwoners).filter(([wie]) => !Object.hasOwn(toen, wie)),
  )
}

function metGenoemd(rij: Betrokkenheid, genoemd: readonly Genoemd[]): Betrokkenheid {
  return { ...rij, opgave: { ...rij.opgave!, inwoners: Object.fromEntries(genoemd) } }
}

/** What was asked anew of the household they were together is asked of that one. */
function zoalsDaar(hier: Huishouden, daar: Huishouden): Record<string, Betrokkenheid> {
  return Object.fromEntries(
    Object.entries(daar.betrokkenheden).map(([id, was]) => {
      const nu = hier.betrokkenheden[id]
      if (!nu) return [id, was]
      const { medewerker, stand, tot, besluit } = nu
      const geeindigd = stand === 'beeindigd' && was.stand !== 'beeindigd'
      const einde = geeindigd && { stand, ...(tot !== undefined && { tot }), ...(besluit && { besluit }) }
      return [id, { ...was, medewerker, ...einde }]
    }),
  )
}
