import { doelbinding } from '@wijkhub/builders/haarlem'
import { inhoudHash, veranderDoorTijd } from '@wijkhub/case-registry/stappen'
import { evolve, Feit, genoemdeInwoners, leegHuishouden, project, Projectie, type Huishouden } from '@wijkhub/model'
import { handelingVan, nu, type Wereld } from '../wereld.ts'

/**
 * The facts alone, as they come back from where they are kept: each is one that can be read, the first makes the household, and together they are
 * the household, and each projection that was published.
 */
export function bewaakHerhaling(wereld: Wereld): void {
  for (const snapshot of wereld.snapshots.values()) {
    const { huishouden } = snapshot
    const { huishoudenId } = huishouden
    const feiten = wereld.feiten
      .get(huishoudenId)!
      .map(({ gegevens }) => Feit.parse(JSON.parse(JSON.stringify(gegevens))))
    const eerste = feiten[0]!
    if (eerste.soort !== 'huishouden-geregistreerd' || eerste.huishoudenId !== huishoudenId)
      throw new Error(`de feiten van ${huishoudenId} beginnen niet met haar registratie`)
    const ooit = new Set<string>()
    const na = feiten.reduce<Huishouden>((voor, feit) => {
      const nu = evolve(voor, feit)
      for (const id of [...Object.keys(nu.inwoners), ...Object.keys(nu.vertrokken)]) ooit.add(id)
      return nu
    }, leegHuishouden)
    if (inhoudHash(na) !== inhoudHash(huishouden)) throw new Error(`${huishoudenId} is niet wat de feiten zeggen`)
    if (feiten.flatMap(genoemdeInwoners).some((id) => !ooit.has(id)))
      throw new Error(`een feit van ${huishoudenId} gaat over iemand die er nooit was`)
    const { projecties } = veranderDoorTijd(snapshot, handelingVan(wereld, 'gemeente'))
    const nieuw = new Map(projecties.map(({ audience, hash }) => [audience, hash]))
    for (const regel of doelbinding.regels) {
      const document = project(na, regel, doelbinding, nu(wereld))
      const gepubliceerd = nieuw.has(regel.audience)
        ? nieuw.get(regel.audience)
        : (snapshot.projecties[regel.audience]?.hash ?? null)
      if (document) Projectie.parse(document)
      if (gepubliceerd !== (document ? inhoudHash(document) : zwijgt(na, regel.audience, gepubliceerd)))
        throw new Error(`${regel.audience} heeft van ${huishoudenId} iets anders dan de feiten geven`)
    }
  }
}

/** Under a safety block neither a document nor an end, where there was something before. */
function zwijgt({ blokkades }: Huishouden, systeem: string, gepubliceerd: string | null | undefined) {
  const geldt = Object.values(blokkades).some(
    ({ audiences, opgeheven }) => !opgeheven && (audiences === 'alle' || audiences.includes(systeem)),
  )
  return geldt && gepubliceerd === 'stil' ? 'stil' : null
}
