import { doelbinding } from '@wijkhub/builders'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../routes/fixtures/proef-api.ts'
import { bespied, type Spion } from './fixtures/bespied.ts'
import { bekendAls, maakBekend, type Doelwit } from './fixtures/wereld.ts'

/** Two registries in which the same happens, but that in one of them somebody is known. */
const [bekend, onbekend] = [await startProefApi(), await startProefApi()]
afterAll(async () => {
  await bekend.stop()
  await onbekend.stop()
})

/** May not be told that somebody is known; with and without the right to use a BSN. */
const spionnen = doelbinding.regels.filter((regel) => regel.soort === 'organisatie' && regel.bekendheid !== 'verteld')

const doelwitten: fc.Arbitrary<Doelwit> = fc.record({
  bekend: fc.constantFrom(...bekendAls, 'aan de deur', 'gezin', 'verenigd'),
  metBsn: fc.boolean(),
  regisseur: fc.boolean(),
  ingetrokken: fc.boolean(),
  geblokkeerd: fc.constantFrom(
    [],
    spionnen.map(({ audience }) => audience).filter((wie) => wie !== 'gemeente'),
  ),
})
const pogingen: fc.Arbitrary<Spion> = fc.record({
  organisatie: fc.constantFrom(...spionnen.map(({ audience }) => audience), 'mee-de-wering', 'mee-de-wering'),
  metBsn: fc.boolean(),
  aanDeDeur: fc.constantFrom(true, true, true, false),
  metAnder: fc.boolean(),
  telefoonnummer: fc.boolean(),
  tweede: fc.constantFrom('zelfde', 'andere vraag', 'ander nummer'),
})

test('what an organisation that may not know does and reads is the same whether somebody is known or not', async () => {
  expect(spionnen.map(({ magBsn }) => magBsn)).toContain(true)
  let ronde = 0
  const gezien = { gevraagd: 0, nieuw: 0, regisseur: 0, ingetrokken: 0 }
  await fc.assert(
    fc.asyncProperty(doelwitten, pogingen, async (doelwit, spion) => {
      ronde++
      await maakBekend(bekend, ronde, doelwit)
      const raak = await bespied(bekend, ronde, spion)
      const mis = await bespied(onbekend, ronde, spion)
      zonderWachtrij(raak.stappen, mis.stappen)
      if (!raak.gevraagd) {
        gezien.nieuw++
        expect(raak.stappen).toEqual(mis.stappen)
        return
      }
      gezien.gevraagd++
      const { regisseur, ingetrokken } = zonderUitzonderingen(raak.stappen, mis.stappen, spion, doelwit)
      if (regisseur) gezien.regisseur++
      if (ingetrokken) gezien.ingetrokken++
      expect(raak.stappen).toEqual(mis.stappen)
    }),
    { numRuns: 60, endOnFailure: true },
  )
  for (const [wat, keer] of Object.entries(gezien)) expect([wat, keer > 0]).toEqual([wat, true])
}, 240_000)

const voorHetEinde = ['eerst', 'later', 'na de eerste']
const keren = [...voorHetEinde, 'na de tweede']

type Stappen = Awaited<ReturnType<typeof bespied>>['stappen']

/**
 * A question about two registrations of its own it sees where it is granted on both sides. Whether there is one depends on
 * who else is known: decision 0010 names it as what is left.
 */
function zonderWachtrij(...werelden: Stappen[]) {
  for (const wereld of werelden)
    for (const keer of keren) {
      expect(wereld[`wachtrij ${keer}`]).toMatchObject({ status: 200, body: { toetsingen: expect.any(Array) } })
      delete wereld[`wachtrij ${keer}`]
    }
}

/** What decision 0010 says that who asks can still learn: each is looked at here and taken out, by name. */
function zonderUitzonderingen(raak: Stappen, mis: Stappen, { organisatie }: Spion, doelwit: Doelwit) {
  const neemUit = (stap: string, bijBekend: object, bijOnbekend: object) => {
    expect(raak[stap]).toMatchObject(bijBekend)
    expect(mis[stap]).toMatchObject(bijOnbekend)
    delete raak[stap]
    delete mis[stap]
  }
  // That it asks at all: a command is refused, and history and receipts are of who is granted.
  neemUit('doel', { status: 403, body: { code: 'betrokkenheid-niet-toegekend' } }, { status: 201 })
  // Nor is the household it asked for another one when it asks again after it took everything back.
  const opnieuw = (welk: number) => ({ status: 201, body: { huishoudenId: `huishouden ${welk}` } })
  neemUit('opnieuw', opnieuw(1), opnieuw(2))
  for (const keer of voorHetEinde) {
    neemUit(`geschiedenis ${keer}`, { status: 404, body: { code: 'huishouden-onbekend' } }, { status: 200 })
    const bewijzen = (leveringen: unknown) => ({ status: 200, body: { huishoudenId: expect.any(String), leveringen } })
    neemUit(`leveringen ${keer}`, bewijzen([]), bewijzen(expect.any(Array)))
  }
  // The regisseur as contact, where its row says so.
  const regisseur = doelwit.regisseur && doelbinding.regelVoor(organisatie)!.bijAanvraag?.includes('regisseur') === true
  if (regisseur)
    for (const keer of voorHetEinde) {
      const body = raak[`lezen ${keer}`]!.body as Record<string, unknown>
      expect(body).toMatchObject({ regisseur: { organisatie: 'gemeente' } })
      delete body['regisseur']
    }
  // That a consent it recorded was taken back, and that its referral waits for that.
  if (doelwit.ingetrokken) {
    expect(raak['aanmelding']).toMatchObject({ body: { toestemmingen: [{ geldt: false }] } })
    expect(mis['aanmelding']).toMatchObject({ body: { toestemmingen: [{ geldt: true }] } })
    for (const stappen of [raak, mis]) Object.values(stappen).forEach((stap) => zonderIntrekking(stap))
  }
  return { regisseur, ingetrokken: doelwit.ingetrokken }
}

function zonderIntrekking(waarde: unknown): void {
  if (waarde === null || typeof waarde !== 'object') return
  const velden = waarde as Record<string, unknown>
  if ('voor' in velden || 'naar' in velden)
    for (const veld of ['geldt', 'ingetrokkenOp', 'ingetrokkenTijd', 'nietGedeeld']) delete velden[veld]
  if ('naar' in velden) delete velden['status']
  Object.values(velden).forEach(zonderIntrekking)
}
