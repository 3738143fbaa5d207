import { aanmeldingKontext, adres } from '@wijkhub/builders'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../fixtures/proef-api.ts'

// So long that no registration takes it by itself.
const tik = 3000
const { proef, vraag, stop } = await startProefApi({ aanmeldtikMs: tik })
afterAll(stop)

test('who may not know is answered on a tick, also when refused after a look-up; who may know at once', async () => {
  await proef.meldAan('dock', { ...aanmeldingKontext, bronrecordId: 'bekend' })
  const meldAan = async (als: string, bronrecordId: string, meer: object = {}) => {
    const begin = performance.now()
    const { status } = await vraag('POST', '/aanmeldingen', als, { ...aanmeldingKontext, bronrecordId, ...meer })
    return { status, opDeTik: performance.now() - begin >= tik }
  }
  const leeg = { vragen: [], zrm: [], toestemmingen: [], verwijzingen: [], signalen: [] }
  const elders = { adres: { ...adres, huisnummer: 3 } }
  expect(
    await Promise.all([
      meldAan('dock', 'nieuw', elders),
      meldAan('dock', 'bekend'),
      meldAan('dock', 'bekend', { grondslag: { wet: 'Jeugdwet' } }),
      meldAan('gemeente', 'weet-het', { ...elders, ...leeg }),
    ]),
  ).toEqual([
    { status: 201, opDeTik: true },
    { status: 201, opDeTik: true },
    { status: 409, opDeTik: true },
    { status: 201, opDeTik: false },
  ])
})
