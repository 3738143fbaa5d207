import { isBsn } from '@wijkhub/model'
import { expect } from 'vitest'
import { persoon, startRegistratie } from './registratie-deur.ts'

/** Who is recognised, and what is refused: the registry of the file that imports this, which stops it. */
export const hub = await startRegistratie()

/** Numbers of the official test range; each test takes its own. */
const bsns = Array.from({ length: 4000 }, (_, i) => String(999_993_000 + i)).filter(isBsn)
export const bsn = () => bsns.pop()!
export const kind = (id: string, naam: string, meer: object = {}) =>
  persoon(id, naam, 'Verzonnen', { geboortedatum: '2015-06-07', gezinsrol: 'kind', ...meer })

export async function geregistreerd(als: string, aanmelding: object | string) {
  const { status, body } = await hub.meldAan(als, aanmelding)
  expect([status, body.code]).toEqual([201, undefined])
  return body
}

/** What a person is asked about this household: kind, whom, and with which other household. */
export async function gevraagd(huishoudenId: string) {
  const rijen = await hub.rijen<{ soort: string; inwoners: string[]; huishoudens: string[] }>(
    'select soort, inwoners, huishoudens from registratie.toetsing where $1 = any (huishoudens) order by soort, inwoners',
    [huishoudenId],
  )
  return rijen.map(({ huishoudens, ...rij }) => ({ ...rij, met: huishoudens.filter((id) => id !== huishoudenId) }))
}
