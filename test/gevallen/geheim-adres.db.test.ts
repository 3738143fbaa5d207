import { afterAll, describe, expect, it } from 'vitest'
import { A, adresVan, persoon, startRegistratie } from './registratie-deur.ts'

const hub = await startRegistratie()
afterAll(() => hub.stop())

/** Her street, number and postcode, wherever they would turn up. */
const sporen = /Kerkstraat|73519|8765ZX/i
const verborgenAdres = adresVan({ straatnaam: 'Kerkstraat', huisnummer: 73519, postcode: '8765ZX' })
const moeder = persoon('m', 'Hanneke', 'Verborgen', { bsn: '999990019', geboortedatum: '1990-05-05' })

async function zetGeheim(als: string, huishoudenId: string, geheim: boolean) {
  return hub.roep('PUT', `/huishoudens/${huishoudenId}/adresgeheim`, als, { geheim })
}

describe('a secret address', () => {
  it('goes to who said it and to the municipality’s own system, and to nobody else', async () => {
    const adres = { ...verborgenAdres, geheim: true }
    const { body } = await hub.meldAan('gemeente', A([moeder], { adres }))
    const { huishoudenId } = body
    expect((await hub.lees('gemeente', huishoudenId)).tekst).toMatch(sporen)
    expect(JSON.stringify(await hub.bij('menscentraal', huishoudenId))).toMatch(sporen)
    // Whoever comes by another door hears nothing of this one: in its answer, its reading, and the list of what differs.
    const elders = await hub.meldAan('zorgbalans', A([moeder], { adres: adresVan({ huisnummer: 4411 }) }))
    expect(elders.tekst).not.toMatch(sporen)
    if (elders.status === 201) {
      expect((await hub.lees('zorgbalans', elders.body.huishoudenId)).tekst).not.toMatch(sporen)
      expect((await hub.afwijkingen('zorgbalans', elders.body.huishoudenId)).tekst).not.toMatch(sporen)
    }
    expect((await hub.afwijkingen('gemeente', huishoudenId)).status).toBe(200)
    expect(
      await hub.rijen(
        "select topic from eventlog.outbox where data::text ~* 'Kerkstraat' and topic not like '%menscentraal'",
      ),
    ).toEqual([])
  })

  it('is made secret, and no longer, by who said it; the others read that it is', async () => {
    const adres = { ...verborgenAdres, huisnummer: 73518 }
    const { body } = await hub.meldAan('gemeente', A([{ ...moeder, bsn: '999990020' }], { adres }))
    const { huishoudenId } = body
    expect((await zetGeheim('gemeente', huishoudenId, true)).status).toBe(200)
    expect((await hub.lees('gemeente', huishoudenId)).body.adres).toMatchObject({ geheim: true, huisnummer: 73518 })
    expect((await zetGeheim('dock', huishoudenId, false)).status).toBe(404)
    expect((await zetGeheim('gemeente', huishoudenId, false)).status).toBe(200)
    expect((await hub.lees('gemeente', huishoudenId)).body.adres).not.toHaveProperty('geheim')
  })

  it('becomes secret on the word of whoever registers at its door', async () => {
    const adres = { ...verborgenAdres, huisnummer: 73517 }
    const { body } = await hub.meldAan('gemeente', A([{ ...moeder, bsn: '999990032' }], { adres }))
    await hub.meldAan('zorgbalans', A([{ ...moeder, bsn: '999990032' }], { adres: { ...adres, geheim: true } }))
    expect((await hub.toestand(body.huishoudenId)).adres.geheim).toBe(true)
    expect((await hub.toestand(body.huishoudenId)).adresOok).toEqual(['zorgbalans'])
  })
})
