import type { Huishouden } from '@wijkhub/model'

/**
 * What SQL reads of a household that is sealed, by the same paths as the state has: who is involved and since when, whether it is closed or went
 * up in another, whom nothing may reach, who turned out to be whom, and who made what waits for somebody. Ids, organisations, days and kinds; nothing of a
 * person, and no text of anybody. Pure.
 */
export function wegwijzerVan(huishouden: Huishouden) {
  const { gesloten, opgegaan, regieaanbod } = huishouden
  return {
    ...(gesloten && { gesloten: { per: gesloten.per } }),
    ...(opgegaan && { opgegaan: { in: opgegaan.in, per: opgegaan.per } }),
    betrokkenheden: perRij(huishouden.betrokkenheden, ({ organisatie, sinds, stand, tot, noodtoegang }) => ({
      organisatie,
      sinds,
      ...(stand && { stand }),
      ...(tot !== undefined && { tot }),
      ...(noodtoegang && { noodtoegang: { tot: noodtoegang.tot } }),
    })),
    blokkades: perRij(huishouden.blokkades, ({ audiences, gezet, opgeheven }) => ({
      audiences,
      gezet: { op: gezet.op },
      ...(opgeheven && { opgeheven: true }),
    })),
    ...(regieaanbod && {
      regieaanbod: { van: { organisatie: regieaanbod.van.organisatie }, ...(regieaanbod.beheer && { beheer: true }) },
    }),
    overdrachten: perRij(huishouden.overdrachten, ({ van: { organisatie } }) => ({ van: { organisatie } })),
    voorzieningaanvragen: perRij(huishouden.voorzieningaanvragen, ({ van: { organisatie } }) => ({
      van: { organisatie },
    })),
    verenigd: perRij(huishouden.verenigd, ({ behouden }) => ({ behouden })),
    ingrepen: perRij(huishouden.ingrepen ?? {}, ({ met }) => ({ ...(met !== undefined && { met }) })),
    toestemmingen: perRij(huishouden.toestemmingen, () => true),
  }
}

function perRij<Rij, Kort>(rijen: Record<string, Rij>, kort: (rij: Rij) => Kort): Record<string, Kort> {
  return Object.fromEntries(Object.entries(rijen).map(([id, rij]) => [id, kort(rij)]))
}
