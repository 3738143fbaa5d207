import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aanmeldingKontext, adres } from '@wijkhub/builders'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { proefregistratie } from '@wijkhub/builders/registratie'
import { service } from '@wijkhub/case-registry'
import { openHuishouden, huishoudenkolommen, metSleutel, type BewaardHuishouden } from '@wijkhub/case-registry/stappen'
import { draaiSleutels } from '@wijkhub/runtime/draai-sleutels'
import { alsTekst, createHoofdsleutel, leesHoofdsleutel, nieuwSleutelbestand } from '@wijkhub/verzegelen'
import { afterAll, expect, test } from 'vitest'

const map = mkdtempSync(join(tmpdir(), 'wijkhub-tijdperken-'))
const bestand = join(map, 'hoofdsleutel')
writeFileSync(bestand, alsTekst(nieuwSleutelbestand('2026-11-29T12:00:00.000Z')))
const hub = await startHubOmgeving()
afterAll(async () => {
  await hub.stop()
  rmSync(map, { recursive: true })
})
await service.migrate({ pool: hub.pool, schema: 'registratie' })

/** Every instance reads the file again when this clock says so. */
let klok = 0
const instantie = async () => {
  const lees = () => readFileSync(bestand, 'utf8')
  return proefregistratie({
    ...(await hub.deps('registratie')),
    hoofdsleutel: createHoofdsleutel({ lees, nu: () => klok }),
  })
}
const [een, twee] = [await instantie(), await instantie()]

let nummer = 0
const gezin = (proef = een) => {
  nummer++
  const inwoners = [
    { ...aanmeldingKontext.inwoners[0]!, naam: { voornamen: 'Anna', geslachtsnaam: `Tijd${nummer}perk` } },
  ]
  const kaal = { vragen: [], zrm: [], toestemmingen: [], verwijzingen: [], signalen: [] }
  const eigen = { bronrecordId: `TP-${nummer}`, adres: { ...adres, huisnummer: nummer }, inwoners }
  return proef.meldAan('kontext', { ...aanmeldingKontext, ...kaal, ...eigen })
}
const rijen = async () =>
  (
    await hub.pool.query<BewaardHuishouden>(
      `select ${huishoudenkolommen} from registratie.huishouden h
       ${metSleutel('h.id').replace('huishoudsleutel k', 'registratie.huishoudsleutel k')} order by h.id`,
    )
  ).rows

test('epochs turn under load and nobody notices; what was wrapped before opens nowhere afterwards, in a copy of the database neither', async () => {
  for (let keer = 0; keer < 20; keer++) await gezin()
  const kopie = await rijen()
  const oudBestand = readFileSync(bestand, 'utf8')
  let klaar = false
  const bezig = [een, twee].map(async (proef) => {
    let gedaan = 0
    while (!klaar) {
      const { huishoudenId } = await gezin(proef)
      const [inwonerId] = Object.keys((await proef.toestand(huishoudenId)).inwoners)
      const bijwerking = { telefoonnummer: `06${String(10_000_000 + nummer)}` }
      await proef.opdracht('kontext', huishoudenId, { soort: 'werk-inwoner-bij', inwonerId: inwonerId!, bijwerking })
      gedaan++
    }
    return gedaan
  })
  const gemeld: string[] = []
  const { pool } = await hub.deps('registratie')
  await draaiSleutels({
    pool,
    schema: 'registratie',
    bestand,
    nu: () => new Date('2026-12-29T12:00:00Z'),
    // Both instances read it at their next look; what began before that has ended.
    overalGelezen: async () => {
      klok += 60_000
      await Promise.all([gezin(een), gezin(twee)])
    },
    meld: (regel) => gemeld.push(regel),
  })
  klaar = true
  expect(Math.min(...(await Promise.all(bezig)))).toBeGreaterThan(0)
  klok += 60_000
  expect(gemeld.join('\n')).toContain('tijdperk 2')
  const nu = leesHoofdsleutel(readFileSync(bestand, 'utf8'))
  const alle = await rijen()
  expect(new Set(alle.map(({ tijdperk }) => tijdperk))).toEqual(new Set([2]))
  for (const rij of alle) expect(openHuishouden(nu, rij).huishoudenId).toBe(rij.id)
  await gezin(twee)
  // Yesterday's copy: with the file of then it opens, with the file of now it does not.
  for (const rij of kopie) {
    expect(openHuishouden(leesHoofdsleutel(oudBestand), rij).huishoudenId).toBe(rij.id)
    expect(() => openHuishouden(nu, rij)).toThrow('geen tijdperk 1')
  }
}, 120_000)
