import type { Projectie } from '@wijkhub/model'
import type { XmlElement } from '@wijkhub/stuf'
import { alsPaar, extraElementen, legeRelatie, relatiesoorten, type ZaakRelatie } from '@wijkhub/zds'
import { extraGegevens } from './extra-gegevens.ts'
import { inwonerRelatie, organisatieRelatie, regisseurRelatie, wijkteamAlsInitiator } from './zaak-relatie.ts'

/** A projection as the changing part of a case: its parties and its extra elements. */
export interface ZaakInhoud {
  /** Key: kind of relation, and the party where there may be several. */
  relaties: Map<string, ZaakRelatie>
  extra: Map<string, string>
}

/** Pure, and the same for the same projection whatever the order of its rows. */
export function zaakInhoud(projectie: Projectie): ZaakInhoud {
  const inwoners = Object.entries(projectie.inwoners ?? {}).sort(byId)
  const initiator = inwoners.find(([, persoon]) => persoon.gezinsrol === 'ouder') ?? inwoners[0]
  const relaties = [
    ...inwoners
      .filter((inwoner) => inwoner !== initiator)
      .map(([id, persoon]) => inwonerRelatie('heeftAlsBelanghebbende', id, persoon, projectie.adres)),
    initiator
      ? inwonerRelatie('heeftAlsInitiator', initiator[0], initiator[1], projectie.adres)
      : wijkteamAlsInitiator(),
    ...(projectie.regisseur ? [regisseurRelatie(projectie.regisseur)] : []),
    ...Object.entries(projectie.betrokkenheden ?? {})
      .sort(byId)
      .map(([id, betrokkenheid]) => organisatieRelatie(id, betrokkenheid)),
  ]
  return {
    relaties: new Map(relaties.map((relatie) => [sleutelVan(relatie), relatie])),
    extra: extraGegevens(projectie),
  }
}

const byId = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1)

function sleutelVan({ soort, sleutel }: ZaakRelatie): string {
  return soort === 'heeftAlsInitiator' ? soort : `${soort} ${sleutel}`
}

/** The elements of a new case, in the order of the schema: extra elements before, parties after `isVan`. */
export function alleElementen({ relaties, extra }: ZaakInhoud) {
  const rijen = [...relaties.values()]
  return {
    extra: extraElementen(extra),
    relaties: relatiesoorten.flatMap((soort) =>
      rijen.filter((relatie) => relatie.soort === soort).map((relatie) => relatie.element('T')),
    ),
  }
}

export interface Verschil {
  was: XmlElement[]
  wordt: XmlElement[]
}

/**
 * What changed, as the old and the new object of a StUF mutation: pairs in the same place and order, what was not there
 * as a nil element, and nothing that stayed the same. `undefined` when nothing did.
 */
export function zaakVerschil(oud: ZaakInhoud, nieuw: ZaakInhoud): Verschil | undefined {
  const extra = extraVerschil(oud.extra, nieuw.extra)
  const paren = relatiesoorten.flatMap((soort) => {
    const sleutels = [...new Set([...oud.relaties.keys(), ...nieuw.relaties.keys()])].filter(
      (sleutel) => sleutel.split(' ')[0] === soort,
    )
    return sleutels.sort().flatMap((sleutel) => relatieVerschil(oud.relaties.get(sleutel), nieuw.relaties.get(sleutel)))
  })
  if (!extra && paren.length === 0) return undefined
  return {
    was: [...(extra ? [extra.was] : []), ...paren.map(({ was }) => was)],
    wordt: [...(extra ? [extra.wordt] : []), ...paren.map(({ wordt }) => wordt)],
  }
}

function relatieVerschil(oud: ZaakRelatie | undefined, nieuw: ZaakRelatie | undefined) {
  if (!oud) return [{ was: legeRelatie(nieuw!.soort, 'T'), wordt: nieuw!.element('T') }]
  if (!nieuw) return [{ was: oud.element('V'), wordt: legeRelatie(oud.soort, 'V') }]
  const [was, wordt] = [oud.element('W'), nieuw.element('W')]
  if (JSON.stringify(was) === JSON.stringify(wordt)) return []
  return [oud.sleutel === nieuw.sleutel ? alsPaar(was, wordt) : { was: oud.element('R'), wordt: nieuw.element('R') }]
}

function extraVerschil(oud: Map<string, string>, nieuw: Map<string, string>) {
  const namen = [...new Set([...oud.keys(), ...nieuw.keys()])]
    .filter((naam) => oud.get(naam) !== nieuw.get(naam))
    .sort()
  const van = (gegevens: Map<string, string>) =>
    extraElementen(new Map(namen.map((naam) => [naam, gegevens.get(naam)])))
  const was = van(oud)
  const wordt = van(nieuw)
  return was && wordt ? { was, wordt } : undefined
}
