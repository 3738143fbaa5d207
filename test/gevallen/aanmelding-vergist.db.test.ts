import { afterAll, expect, it } from 'vitest'
import { A, adresVan, persoon, startRegistratie } from './registratie-deur.ts'

const hub = await startRegistratie()
afterAll(() => hub.stop())

const terug = (als: string, huishoudenId: string, bronrecordId: string, meer: object = {}) =>
  hub.roep('POST', `/huishoudens/${huishoudenId}/aanmeldingen/vergissing`, als, {
    bronrecordId,
    reden: 'Aangemeld bij het verkeerde gezin',
    ...meer,
  })

const verwijzing = {
  verwijzingen: [{ bronpersoonIds: ['a'], naar: 'schuldhulp', reden: 'Schulden' }],
  toestemmingen: [{ bronpersoonId: 'a', voor: 'schuldhulp', gegevenOp: '2026-11-20' }],
}

it('a household registered by mistake is closed, its partner hears of the end, and nobody is found by it', async () => {
  const aanmelding = A([persoon('a', 'Vera', 'Vergist')], { bronrecordId: 'zaak/{7}', ...verwijzing })
  const { body } = await hub.meldAan('kontext', aanmelding)
  expect(await hub.bij('schuldhulp', body.huishoudenId)).toMatchObject({ huishoudenId: body.huishoudenId })
  expect(await terug('kontext', body.huishoudenId, 'zaak/{7}')).toMatchObject({ status: 200 })
  expect(await hub.bij('schuldhulp', body.huishoudenId)).toBeNull()
  expect((await hub.lees('kontext', body.huishoudenId)).status).toBe(404)
  const stand = await hub.toestand(body.huishoudenId)
  expect([stand.inwoners, stand.gesloten !== undefined]).toEqual([{}, true])
  const index = 'select bsn, tot is null as lid from registratie.inwoner where huishouden_id = $1'
  expect(await hub.rijen(index, [body.huishoudenId])).toEqual([{ bsn: null, lid: false }])

  const nogEens = await hub.meldAan('kontext', aanmelding)
  expect([nogEens.status, nogEens.body.code, nogEens.body.detail]).toEqual([
    409,
    'conflict',
    expect.stringContaining('onder een nieuwe `bronrecordId`'),
  ])
  const nieuw = await hub.meldAan('kontext', { ...aanmelding, bronrecordId: 'zaak/{8}' })
  expect(nieuw.status).toBe(201)
  // To who said it she is who she was, as she would be if others knew her; to nobody else she is anybody.
  expect(nieuw.body.inwoners[0].inwonerId).toBe(body.inwoners[0].inwonerId)
  expect(nieuw.body.huishoudenId).not.toBe(body.huishoudenId)
})

it('who asked takes back what it said: its request is gone, and nothing of who was there', async () => {
  const adres = adresVan({ huisnummer: 4321 })
  const eerst = await hub.meldAan('kontext', A([persoon('a', 'Anna', 'Blijft')], { adres, ...verwijzing }))
  const { huishoudenId } = eerst.body
  const voor = await hub.toestand(huishoudenId)
  const vraagt = A([persoon('a', 'Anna', 'Blijft'), persoon('b', 'Bo', 'Blijft')], { adres })
  const anders = await hub.meldAan('dock', vraagt)
  expect(anders.body.huishoudenId).toBe(huishoudenId)
  expect((await terug('zorgbalans', huishoudenId, vraagt.bronrecordId)).status).toBe(404)
  expect((await terug('kontext', huishoudenId, vraagt.bronrecordId, { organisatie: 'dock' })).body.code).toBe(
    'niet-uw-woord',
  )
  expect((await terug('dock', huishoudenId, vraagt.bronrecordId)).status).toBe(200)
  const na = await hub.toestand(huishoudenId)
  expect([na.inwoners, na.verwijzingen]).toEqual([voor.inwoners, voor.verwijzingen])
  expect((await hub.lees('dock', huishoudenId)).status).toBe(404)
  const stand = 'select stand from registratie.betrokkenheid where huishouden_id = $1 and organisatie = $2'
  expect(await hub.rijen(stand, [huishoudenId, 'dock'])).toEqual([{ stand: 'beeindigd' }])
})

it('a record that was changed is told where a mistake is put right', async () => {
  const aanmelding = A([persoon('a', 'Wilma', 'Gewijzigd')])
  await hub.meldAan('kontext', aanmelding)
  const { status, body } = await hub.meldAan('kontext', { ...aanmelding, medewerker: { naam: 'Ander' } })
  expect([status, body.detail]).toEqual([409, expect.stringMatching(/aanmeldingen\/vergissing/)])
})
