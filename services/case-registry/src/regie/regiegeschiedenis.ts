import {
  betrokkenheidVan,
  dagInNederland,
  evolve,
  isBeslisser,
  isToegekend,
  leegHuishouden,
  zelfdeInhoud,
  zelfdeMedewerker,
  type Feit,
  type Handeling,
  type Huishouden,
  type RegieDoor,
} from '@wijkhub/model'

export interface Regieperiode {
  organisatie: string
  naam: string
  sinds: string
  tot?: string
  waardoor?: RegieDoor
  reden?: string
}

/**
 * Who was regisseur and since when, oldest first, by the facts alone: all of it for who decides here, for another who is involved
 * from the day she came, and never why. `undefined` for who is not involved, or whose row does not name the regisseur. Pure.
 */
export function regiegeschiedenis(
  nu: Huishouden,
  feiten: readonly { gegevens: Feit; op: string }[],
  door: Pick<Handeling, 'organisatie' | 'doelbinding' | 'beheer' | 'op'>,
): Regieperiode[] | undefined {
  const { organisatie, op } = door
  const velden = door.doelbinding.regelVoor(organisatie)?.velden ?? []
  const leest = velden.some((pad) => pad === 'regisseur' || pad.startsWith('regisseur.'))
  if (!isToegekend(nu, organisatie, op) || !leest) return undefined
  const perioden = alle(feiten)
  if (isBeslisser(nu, door)) return perioden
  const { sinds } = betrokkenheidVan(nu, organisatie)![1]
  return perioden.flatMap(({ reden: _, ...periode }) =>
    periode.tot === undefined || periode.tot >= sinds ? [periode] : [],
  )
}

function alle(feiten: readonly { gegevens: Feit; op: string }[]): Regieperiode[] {
  const perioden: Regieperiode[] = []
  let huishouden = leegHuishouden
  for (const { gegevens, op } of feiten) {
    const was = huishouden.regisseur
    huishouden = evolve(huishouden, gegevens)
    const { regisseur } = huishouden
    if (zelfdeInhoud(was, regisseur)) continue
    const laatste = perioden.at(-1)
    // Under another number she is the same.
    if (was && regisseur && isDezelfde(was, regisseur)) continue
    if (laatste && laatste.tot === undefined) laatste.tot = regisseur?.sinds ?? dagInNederland(op)
    if (!regisseur) continue
    const { waardoor, reden } = gegevens.soort === 'regisseur-benoemd' ? gegevens : {}
    perioden.push({
      organisatie: regisseur.organisatie,
      naam: regisseur.medewerker.naam,
      sinds: regisseur.sinds,
      ...(waardoor !== undefined && { waardoor }),
      ...(reden !== undefined && { reden }),
    })
  }
  return perioden
}

function isDezelfde(was: Regisseur, nu: Regisseur): boolean {
  return was.organisatie === nu.organisatie && was.sinds === nu.sinds && zelfdeMedewerker(was.medewerker, nu.medewerker)
}
type Regisseur = NonNullable<Huishouden['regisseur']>
