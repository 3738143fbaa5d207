import type { Projectie } from '@wijkhub/model'
import { isBsn } from '@wijkhub/model'
import { toewijzingFouten } from '../../toewijzing-regels.ts'
import type { Toewijzingen } from './toewijzing.ts'

/**
 * Why these allocations may not travel, in words that hold no personal data; empty when they may. A message that breaks
 * a rule is not sent: the provider would refuse all of it with 0001 and no reason.
 */
export function onverzendbaar(projectie: Projectie, toewijzingen: Toewijzingen, dagtekening: string): string[] {
  const { bsn, naam, geboortedatum, geslacht } = projectie.inwoners?.[toewijzingen.inwonerId] ?? {}
  const { huisnummer, postcode } = projectie.adres ?? {}
  const redenen: string[] = []
  const eis = (goed: boolean, reden: string) => goed || redenen.push(reden)
  eis(bsn !== undefined && isBsn(bsn), 'het BSN ontbreekt of voldoet niet aan de 11-proef (OP079, CS002)')
  eis(Boolean(naam?.geslachtsnaam && geslacht), 'de naam of het geslacht ontbreekt')
  eis(Boolean(huisnummer && postcode), 'het adres ontbreekt (TR006, TR061)')
  eis(/^[1-9]\d{3}[A-Z]{2}$/.test(postcode ?? ''), 'de postcode is geen Nederlandse postcode (CS089)')
  const jongsteJaar = `${Number(dagtekening.slice(0, 4)) - 120}${dagtekening.slice(4)}`
  eis(
    geboortedatum !== undefined && geboortedatum >= jongsteJaar && geboortedatum <= dagtekening,
    'de geboortedatum kan niet (TR002)',
  )
  for (const [, besluit] of toewijzingen.besluiten) {
    const nummer = `toewijzing ${besluit.toewijzingNummer}`
    const { toewijzingNummer, toegewezenOp, product, omvang, ingangsdatum } = besluit
    eis(
      Boolean(toewijzingNummer && toegewezenOp && product && omvang && ingangsdatum),
      `${nummer} is niet volledig (CD041, CD079)`,
    )
    for (const { regel, veld, reden } of toewijzingFouten(besluit))
      redenen.push(`${nummer}: ${veld} ${reden} (${regel})`)
  }
  for (const [nummer, ander] of gestapeld(toewijzingen))
    redenen.push(`toewijzing ${nummer} en ${ander} zijn hetzelfde product in dezelfde periode (TR302, OP259)`)
  return redenen
}

function gestapeld({ besluiten }: Toewijzingen): [number, number][] {
  const rijen = besluiten.map(([, besluit]) => besluit)
  return rijen.flatMap((een, plaats) =>
    rijen.slice(plaats + 1).flatMap((ander): [number, number][] => {
      const zelfde = een.product?.categorie === ander.product?.categorie && een.product?.code === ander.product?.code
      const overlapt = voorEinde(een.ingangsdatum, ander.einddatum) && voorEinde(ander.ingangsdatum, een.einddatum)
      return zelfde && overlapt ? [[een.toewijzingNummer ?? 0, ander.toewijzingNummer ?? 0]] : []
    }),
  )
}

const voorEinde = (begin = '', einde: string | undefined) => !einde || begin <= einde
