import { randomUUID } from 'node:crypto'
import { defineAdapter, type Adapter } from '@wijkhub/adapter-kit'
import * as schuldhulp from '@wijkhub/schuldhulp'
import { gezinProjectie, inrichting } from '@wijkhub/builders'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { antwoordMet, startPartnerDubbel } from '@wijkhub/builders/dubbels'
import { startPartnerhub } from './partnerhub.ts'

let partner: Awaited<ReturnType<typeof startPartnerDubbel>>
let hub: Awaited<ReturnType<typeof startPartnerhub>>
let stuk = false

beforeEach(async () => {
  stuk = false
  partner = await startPartnerDubbel()
  partner.antwoord(antwoordMet(200, { trajectnummer: 'SHV-000001' }))
  const echt = schuldhulp.adapter(schuldhulp.config.parse({ SCHULDHULP_URL: partner.url, SCHULDHULP_TOKEN: 't' }), {
    inrichting,
  })
  hub = await startPartnerhub([metDefect(echt)])
  await hub.service.start()
})
afterEach(async () => {
  partner.stop()
  await hub.stop()
})

/** The real adapter with a defect of the kind that only shows in production: it chokes on what the partner holds. */
function metDefect(adapter: Adapter): Adapter {
  return defineAdapter({
    ...adapter,
    encode(koppeling, omgeving) {
      if (stuk && koppeling.stand) throw new TypeError('cannot read properties of undefined')
      return adapter.encode(koppeling, omgeving)
    },
  })
}

const g = () => ({ id: randomUUID(), nummer: 1 })
const opnieuw = (organisatie: string, id: string) =>
  hub.roep(organisatie, 'POST', `/beheer/v1/schuldhulp/koppelingen/${id}/opnieuw`)

it('H6: a link with a defect has a way out: it forgets what the partner holds and sends all', async () => {
  const gezin = g()
  await hub.publiceer('schuldhulp', gezin.id, 1, gezinProjectie('schuldhulp', gezin, 1))
  await hub.bewijs(gezin.id, ({ status }) => status === 'verwerkt')
  stuk = true
  await hub.publiceer('schuldhulp', gezin.id, 2, gezinProjectie('schuldhulp', gezin, 2))
  expect(await hub.bewijs(gezin.id, ({ status }) => status === 'geweigerd')).toMatchObject({ foutcode: 'defect' })
  expect(await opnieuw('schuldhulp', gezin.id)).toMatchObject({ status: 403 })
  expect(await opnieuw('gemeente', randomUUID())).toMatchObject({ json: { opnieuw: false } })
  const eerder = partner.ontvangen.length
  // The defect is still there: with nothing held it does not show until the first message is taken.
  stuk = false
  expect(await opnieuw('gemeente', gezin.id)).toMatchObject({ status: 200, json: { opnieuw: true } })
  await hub.bewijs(gezin.id, ({ status, versie }) => status === 'verwerkt' && versie === 2)
  expect(partner.ontvangen.slice(eerder).map(({ methode }) => methode)).toEqual(['PUT'])
  expect(await hub.rijen('select id from quarantaine where opgelost_op is null')).toEqual([])
})

it('13: beginning anew forgets nothing that must be ended: a referral withdrawn during the defect ends at the partner', async () => {
  const gezin = g()
  const document = gezinProjectie('schuldhulp', gezin, 1)
  const [verwijzingId, verwijzing] = Object.entries(document.verwijzingen!)[0]!
  const ander = randomUUID()
  await hub.publiceer('schuldhulp', gezin.id, 1, {
    ...document,
    verwijzingen: { [verwijzingId]: verwijzing, [ander]: verwijzing },
  })
  await hub.bewijs(gezin.id, ({ status }) => status === 'verwerkt')
  stuk = true
  await hub.publiceer('schuldhulp', gezin.id, 2, { ...document, verwijzingen: { [ander]: verwijzing } })
  await hub.bewijs(gezin.id, ({ status }) => status === 'geweigerd')
  const eerder = partner.ontvangen.length
  stuk = false
  await opnieuw('gemeente', gezin.id)
  await hub.bewijs(gezin.id, ({ status, versie }) => status === 'verwerkt' && versie === 2)
  expect(partner.ontvangen.slice(eerder).map(({ methode, pad }) => `${methode} ${pad}`)).toEqual([
    `POST /trajecten/${verwijzingId}/beeindiging`,
    `PUT /trajecten/${ander}`,
  ])
})

it('13: the end of a right that cannot be made is not left to a person: it goes by itself once it can', async () => {
  const gezin = g()
  await hub.publiceer('schuldhulp', gezin.id, 1, gezinProjectie('schuldhulp', gezin, 1))
  await hub.bewijs(gezin.id, ({ status }) => status === 'verwerkt')
  stuk = true
  await hub.publiceer('schuldhulp', gezin.id, 2, null)
  await hub.bewijs(gezin.id, ({ status, poging }) => status === 'geweigerd' && poging >= 2)
  expect(await hub.rijen('select id from quarantaine where opgelost_op is null')).toHaveLength(1)
  stuk = false
  await hub.bewijs(gezin.id, ({ status }) => status === 'beeindigd')
  expect(partner.ontvangen.at(-1)!.pad).toMatch(/beeindiging$/)
  expect(await hub.rijen('select id from quarantaine where opgelost_op is null')).toEqual([])
})
