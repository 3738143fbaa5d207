import {
  dagInNederland,
  huishoudenOp,
  isBeslisser,
  isToegekend,
  ledenOp,
  project,
  zoalsNuLeesbaar,
  type Feit,
  type Handeling,
  type Huishouden,
  type Projectie,
} from '@wijkhub/model'

export interface Geschiedenis {
  huishoudenId: string
  op: string
  leden: string[]
  document?: Projectie
  zagen?: string[]
}

/**
 * What an organisation may know of a household on a day gone by: by its row of the table, and only of a day on which it was
 * involved; that it is involved now opens nothing of before. Who else could see it is told to who decides about involvement.
 * `undefined` for who is not involved today. Pure.
 */
export function geschiedenisOp(
  nu: Huishouden,
  feiten: readonly { gegevens: Feit; op: string }[],
  dag: string,
  { organisatie, doelbinding, beheer, op }: Pick<Handeling, 'organisatie' | 'doelbinding' | 'beheer' | 'op'>,
): Geschiedenis | undefined {
  if (!isToegekend(nu, organisatie, op)) return undefined
  const toen = zoalsNuLeesbaar(huishoudenOp(feiten, dag), nu)
  // Late on that day, in summer and in winter.
  const moment = dag < dagInNederland(op) ? `${dag}T21:59:59Z` : op
  const ziet = (audience: string, huishouden = toen, wanneer = moment) => {
    const regel = doelbinding.regelVoor(audience)
    return regel && huishouden.versie > 0 ? project(huishouden, regel, doelbinding, wanneer) : undefined
  }
  const document = ziet(organisatie)
  // Somebody who was recorded later may have lived there already: of her it reads now.
  const gelezen = document ? [document, ziet(organisatie, nu, op)] : []
  const kende = new Set(gelezen.flatMap((een) => Object.keys(een?.inwoners ?? {})))
  return {
    huishoudenId: nu.huishoudenId,
    op: dag,
    leden: ledenOp(feiten, dag).filter((id) => kende.has(id)),
    ...(document && { document }),
    ...(document && isBeslisser(nu, { organisatie, beheer, op }) && { zagen: zienden(doelbinding, ziet) }),
  }
}

function zienden({ regels }: Handeling['doelbinding'], ziet: (audience: string) => unknown): string[] {
  return regels.flatMap(({ audience }) => (ziet(audience) ? [audience] : []))
}
