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

/** Refused with its own code and the field, nothing stored, nothing told but that, and a trace. */
export async function geweigerd(
  als: string,
  aanmelding: { bronrecordId: string },
  veld: string,
  geheim: string[] = [],
) {
  const voor = await hub.stand()
  const { status, body, tekst } = await hub.meldAan(als, aanmelding)
  expect({ status, code: body.code, velden: body.fouten?.map((fout: { veld: string }) => fout.veld) }).toEqual({
    status: 409,
    code: 'inwoner-elders-bekend',
    velden: [veld],
  })
  expect(await hub.stand()).toEqual(voor)
  for (const woord of geheim) expect(tekst).not.toContain(woord)
  const pogingen = await hub.rijen(
    'select organisatie, weigering, veld from registratie.geweigerde_aanmelding where bronrecord_id = $1',
    [aanmelding.bronrecordId],
  )
  expect(pogingen).toContainEqual({ organisatie: als, weigering: 'inwoner-elders-bekend', veld: veld.slice(1) })
}
