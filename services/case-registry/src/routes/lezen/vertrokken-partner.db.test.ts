import { inrichting } from '@wijkhub/builders/haarlem'
import { maakDoelbinding } from '@wijkhub/model'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../fixtures/proef-api.ts'

const { vraag, metInrichting, meldGezinAan, stop } = await startProefApi()
afterAll(stop)

/** The municipality after its contract with this partner system has ended. */
const zonder = (weg: string) => ({
  ...inrichting,
  doelbinding: maakDoelbinding(
    inrichting.doelbinding.regels
      .filter(({ audience }) => audience !== weg)
      .map((regel) => ({
        ...regel,
        ontvangstbewijzen: regel.ontvangstbewijzen.filter(({ van }) => van !== weg),
      })),
  ),
})

test('a household that was referred to a partner that has left stays readable, and can be registered again', async () => {
  const { aanmelding, huishoudenId } = await meldGezinAan()
  const { naar } = aanmelding.verwijzingen[0]!
  const eerste = await vraag('POST', '/aanmeldingen', 'kontext', aanmelding)
  await metInrichting(zonder(naar))

  const { status, body } = await vraag('GET', `/huishoudens/${huishoudenId}`, 'kontext')
  expect(status).toBe(200)
  expect(Object.values(body.verwijzingen)).toContainEqual(expect.objectContaining({ naar, status: 'wacht' }))
  for (const deel of ['leveringen', 'afwijkingen'])
    expect(await vraag('GET', `/huishoudens/${huishoudenId}/${deel}`, 'kontext')).toMatchObject({ status: 200 })

  expect(await vraag('POST', '/aanmeldingen', 'kontext', aanmelding)).toMatchObject({ status: 400 })
  const zonderVerwijzing = { ...aanmelding, bronrecordId: 'KTX-later', verwijzingen: [], toestemmingen: [] }
  expect(await vraag('POST', '/aanmeldingen', 'kontext', zonderVerwijzing)).toMatchObject({
    status: 201,
    body: { huishoudenId: eerste.body.huishoudenId },
  })
})
