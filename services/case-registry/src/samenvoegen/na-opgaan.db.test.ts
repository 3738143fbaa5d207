import { afterAll, describe, expect, test } from 'vitest'
import { startProefApi } from '../routes/fixtures/proef-api.ts'
import { maakHuishoudensLos, voegHuishoudensSamen } from './voeg-huishoudens-samen.ts'

const { hub, proef, vraag, meldGezinAan, stop } = await startProefApi()
afterAll(stop)

async function samengevoegd() {
  const [a, b] = [await meldGezinAan(), await meldGezinAan()]
  const uitkomst = await voegHuishoudensSamen(proef.registry, proef.handeling('gemeente'), {
    huishoudenId: a.huishoudenId,
    samenvoeging: { huishoudenId: b.huishoudenId, adres: 'blijft', regisseur: 'blijft' },
  })
  if (!('antwoord' in uitkomst)) throw new Error(JSON.stringify(uitkomst))
  return { a: a.huishoudenId, b: b.huishoudenId, samenvoegingId: uitkomst.antwoord.samenvoegingId }
}

describe('a household that has gone up in another', () => {
  test('tells who knew it where its file is, and nobody else that it ever was', async () => {
    const { a, b } = await samengevoegd()
    for (const pad of ['', '/afwijkingen', '/leveringen']) {
      const antwoord = await vraag('GET', `/huishoudens/${b}${pad}`, 'kontext')
      expect([antwoord.status, antwoord.body.code]).toEqual([410, 'huishouden-opgegaan'])
      expect(antwoord.kop['location']).toBe(`/registratie/v1/huishoudens/${a}${pad}`)
      const vreemde = await vraag('GET', `/huishoudens/${b}${pad}`, 'zorgbalans')
      expect([vreemde.status, vreemde.kop['location']]).toEqual([404, undefined])
    }
    const doel = { omschrijving: 'Rust', leefgebied: 'Financiën' }
    expect((await vraag('POST', `/huishoudens/${b}/doelen`, 'kontext', doel)).status).toBe(410)
    expect((await vraag('POST', `/huishoudens/${b}/doelen`, 'zorgbalans', doel)).status).toBe(404)
    expect((await proef.toestand(b)).doelen).toEqual({})
  })

  test('is there again, for the same organisations, when the merge is undone', async () => {
    const { a, b, samenvoegingId } = await samengevoegd()
    await maakHuishoudensLos(proef.registry, proef.handeling('gemeente'), {
      huishoudenId: a,
      samenvoegingId,
      reden: 'toch niet',
    })
    expect((await vraag('GET', `/huishoudens/${b}`, 'kontext')).status).toBe(200)
  })

  test('a contribution that was still under way to it is heard, and is about the household it is in by now', async () => {
    const { a, b } = await samengevoegd()
    const [verwijzingId] = Object.entries((await proef.toestand(b)).verwijzingen).find(
      ([, { naar }]) => naar === 'schuldhulp',
    )!
    await proef.meldTerug('schuldhulp', b, [{ soort: 'verwijzing-bijgewerkt', verwijzingId, status: 'ontvangen' }])
    expect((await proef.toestand(a)).verwijzingen[verwijzingId]!.status).toBe('ontvangen')
    // Its sender hears so where it sent it.
    const gehoord = (await proef.projecties('schuldhulp', b)).at(-1)!
    expect([gehoord.bijdrage, gehoord.data]).toEqual([1, null])
    // The same number again is passed over.
    await proef.meldTerug('schuldhulp', b, [{ soort: 'verwijzing-bijgewerkt', verwijzingId, status: 'afgerond' }], [1])
    expect((await proef.toestand(a)).verwijzingen[verwijzingId]!.status).toBe('ontvangen')
  })

  test('a contribution that may not be taken over there is kept as refused, not lost', async () => {
    const { b } = await samengevoegd()
    const voor = await proef.aantal('geweigerde_bijdrage')
    await proef.meldTerug('schuldhulp', b, [
      { soort: 'verwijzing-bijgewerkt', verwijzingId: '00000000-0000-4000-8000-000000000009', status: 'ontvangen' },
    ])
    expect(await proef.aantal('geweigerde_bijdrage')).toBe(voor + 1)
    const { rows } = await hub.pool.query('select 1 from registratie.geweigerde_bijdrage where huishouden_id = $1', [b])
    expect(rows).toHaveLength(1)
  })
})
