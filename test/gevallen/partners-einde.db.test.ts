import { randomUUID } from 'node:crypto'
import type { Projectie } from '@wijkhub/model'
import { gezinProjectie } from '@wijkhub/builders'
import { totdat } from '@wijkhub/builders/hub'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { antwoordMet } from '@wijkhub/builders/dubbels'
import { dossier, gezin, startHttpProef } from './partners-http-hub.ts'

type Proef = Awaited<ReturnType<typeof startHttpProef>>
let proef: Proef
let partner: Proef['partner']
let hub: Proef['hub']
beforeEach(async () => {
  proef = await startHttpProef()
  ;({ partner, hub } = proef)
})
afterEach(() => proef.stop())
const quarantaine = (audience: string) => proef.quarantaine(audience)

it('H5: one of two referrals is withdrawn while its message is under way: its end goes, and nothing of it again', async () => {
  partner.antwoord((_, response) => response.writeHead(500).end())
  await hub.service.start()
  const g = gezin()
  const document = gezinProjectie('schuldhulp', g, 1)
  const [eerste, verwijzing] = Object.entries(document.verwijzingen!)[0]!
  const tweede = 'ffffffff-ffff-4fff-8fff-ffffffffffff'
  await hub.publiceer('schuldhulp', g.id, 1, {
    ...document,
    verwijzingen: { [eerste]: verwijzing, [tweede]: verwijzing },
  })
  await hub.bewijs(g.id, ({ status }) => status === 'wacht')
  expect(partner.ontvangen[0]!.pad).toContain(eerste)
  await hub.publiceer('schuldhulp', g.id, 2, { ...document, verwijzingen: { [tweede]: verwijzing } })
  await totdat(
    () => hub.rijen<{ gewenste_versie: string }>('select gewenste_versie from koppeling'),
    ([rij]) => rij!.gewenste_versie === '2',
  )
  const eerder = partner.ontvangen.length
  partner.antwoord(antwoordMet(200, { trajectnummer: 'SHV-000001' }))
  await hub.bewijs(g.id, ({ status, versie }) => status === 'verwerkt' && versie === 2)
  expect(partner.ontvangen.slice(eerder).map(({ methode, pad }) => `${methode} ${pad}`)).toEqual([
    `POST /trajecten/${eerste}/beeindiging`,
    `PUT /trajecten/${tweede}`,
  ])
})

it('H5: an end that is refused is tried again until it is done, and is what an administrator sees first', async () => {
  partner.antwoord(dossier())
  await hub.service.start()
  const [ander, g] = [gezin(), gezin()]
  await hub.publiceer('cjg', g.id, 1, gezinProjectie('cjg', g, 1))
  await hub.bewijs(g.id, ({ status }) => status === 'verwerkt')
  partner.antwoord(antwoordMet(422, { title: 'Nee', detail: 'Nee' }, 'application/problem+json'))
  await hub.publiceer('cjg', ander.id, 1, gezinProjectie('cjg', ander, 1))
  await hub.bewijs(ander.id, ({ status }) => status === 'geweigerd')
  await hub.publiceer('cjg', g.id, 2, null)
  await hub.bewijs(g.id, ({ status, poging }) => status === 'geweigerd' && poging >= 2)
  const lijst = await quarantaine('cjg')
  expect(lijst.einden).toMatchObject([{ huishouden_id: g.id, status: 'geweigerd' }])
  // One item, however often it was tried, and before the older one.
  expect(lijst.quarantaine.map((item) => [item.huishouden_id, item.einde_recht])).toEqual([
    [g.id, true],
    [ander.id, false],
  ])
  const cijfers = Object.fromEntries(
    (await hub.service.cijfers()).map(({ naam, waarden }) => [
      naam,
      waarden.find(({ labels }) => labels['audience'] === 'cjg')?.waarde,
    ]),
  )
  expect(cijfers['wijkhub_einde_recht_wachtend']).toBe(1)
  partner.antwoord(dossier())
  await hub.bewijs(g.id, ({ status }) => status === 'beeindigd')
  expect((await quarantaine('cjg')).quarantaine.map((item) => item.huishouden_id)).toEqual([ander.id])
})

it('H6: a report that crosses the end of the right kills nothing: ended, and a new consent is delivered', async () => {
  partner.antwoord(antwoordMet(201, { trajectnummer: 'SHV-000001' }))
  await hub.service.start()
  const g = gezin()
  const document = gezinProjectie('schuldhulp', g, 1)
  const verwijzingId = Object.keys(document.verwijzingen!)[0]!
  await hub.publiceer('schuldhulp', g.id, 1, document)
  await hub.bewijs(g.id, ({ status }) => status === 'verwerkt')
  let laatLos = () => {}
  const onderweg = new Promise<void>((resolve) => {
    partner.antwoord((verzoek, response, request) => {
      laatLos = () => antwoordMet(200, { trajectnummer: 'SHV-000001' })(verzoek, response, request)
      resolve()
    })
  })
  await hub.publiceer('schuldhulp', g.id, 2, null)
  await onderweg
  const intake = await hub.roep(
    'schuldhulp',
    'PUT',
    `/schuldhulp/v1/trajecten/${verwijzingId}`,
    melding(verwijzingId, document),
  )
  expect(intake).toMatchObject({ status: 200 })
  laatLos()
  await hub.bewijs(g.id, ({ versie }) => versie === 2)
  partner.antwoord(antwoordMet(200, { trajectnummer: 'SHV-000001' }))
  // The registry answers the contribution with a version of its own.
  await hub.publiceer('schuldhulp', g.id, 3, null)
  expect(await hub.bewijs(g.id, ({ versie }) => versie === 3)).toMatchObject({ status: 'beeindigd' })
  await hub.publiceer('schuldhulp', g.id, 4, gezinProjectie('schuldhulp', g, 2))
  expect(await hub.bewijs(g.id, ({ versie }) => versie === 4)).toMatchObject({ status: 'verwerkt' })
  expect((await quarantaine('schuldhulp')).quarantaine).toEqual([])
})

/** An intake the debt-assistance system planned, as DDAS has it. */
function melding(verwijzingId: string, document: Projectie): string {
  const { inwonerIds, verwezenOp } = document.verwijzingen![verwijzingId]!
  const bsn = document.inwoners![inwonerIds![0]!]!.bsn
  const traject = {
    gemeentecode: '0392',
    aanmelding: { startdatum: verwezenOp },
    client: [{ Burgerservicenummer: bsn }],
    intake: { startdatum: '2026-12-10' },
  }
  return JSON.stringify({
    traject: {
      startdatumLevering: '2026-11-20',
      einddatumLevering: '2026-11-28',
      aanleverdatumEnTijd: '2026-11-28T14:00:00Z',
      codeGegevensleverancier: 'PROEF',
      leveringen: [
        {
          teller: 1,
          aanleverende_organisatie: { '(Statutaire) Naam': 'Schuldhulp', gemeentecode: '0392' },
          schuldhulptrajecten: [traject],
        },
      ],
    },
    overdracht: { berichtreferentie: randomUUID() },
  })
}
