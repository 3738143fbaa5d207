import { decide, type Huishouden, type Opdracht } from '@wijkhub/model'
import { aanmeldingKontext, adres, beleid, doelbinding, voorrang } from '@wijkhub/builders'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { afnemer, proefregistratie } from '@wijkhub/builders/registratie'
import { service } from '../service.ts'
import { voerUit } from './voer-uit.ts'

const hub = await startHubOmgeving()
afterAll(() => hub.stop())
await service.migrate({ pool: hub.pool, schema: 'registratie' })
const proef = proefregistratie(await hub.deps('registratie'))

let huisnummer = 0
async function nieuwGezin(): Promise<string> {
  huisnummer++
  const aanmelding = { ...aanmeldingKontext, bronrecordId: `KTX-${huisnummer}`, adres: { ...adres, huisnummer } }
  return (await proef.meldAan('kontext', aanmelding)).huishoudenId
}

type Stap = (huishouden: Huishouden) => Opdracht
const eerste = (rijen: Record<string, unknown>) => Object.keys(rijen)[0] ?? '00000000-0000-4000-8000-000000000000'

const stap: fc.Arbitrary<Stap> = fc.oneof(
  fc.constantFrom('Jan', 'Piet').map((naam): Stap => () => ({
    soort: 'benoem-regisseur',
    aanwijzing: { medewerker: { naam } },
  })),
  fc.constant<Stap>(() => ({ soort: 'stel-doel-vast', doel: { omschrijving: 'Rust', leefgebied: 'Financiën' } })),
  fc.constant<Stap>(({ doelen }) => ({
    soort: 'spreek-actie-af',
    actie: { doelId: eerste(doelen), omschrijving: 'Bellen' },
  })),
  fc.constant<Stap>(({ acties }) => ({
    soort: 'werk-actie-bij',
    actieId: eerste(acties),
    bijwerking: { status: 'uitgevoerd' },
  })),
  fc.constantFrom('0611111111', '0622222222').map((telefoonnummer): Stap => ({ inwoners }) => ({
    soort: 'werk-inwoner-bij',
    inwonerId: eerste(inwoners),
    bijwerking: { telefoonnummer },
  })),
  fc.constant<Stap>(({ toestemmingen }) => ({ soort: 'trek-toestemming-in', toestemmingId: eerste(toestemmingen) })),
)

test('after any commands the kept state is the replay of the facts, to the letter, and a refusal left no trace', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { maxLength: 12 }), async (stappen) => {
      const huishoudenId = await nieuwGezin()
      for (const doe of stappen) {
        const voor = await proef.toestand(huishoudenId)
        const opdracht = doe(voor)
        const uitkomst = await voerUit(proef.registry, proef.handeling('kontext'), { huishoudenId, opdracht })
        if ('weigering' in uitkomst) expect(await proef.toestand(huishoudenId)).toEqual(voor)
      }
      const toestand = await proef.toestand(huishoudenId)
      expect(JSON.stringify(await proef.herspeel(huishoudenId))).toBe(JSON.stringify(toestand))
    }),
    { numRuns: 15 },
  )
})

test('20 commands at once on one household are all kept, one after the other', async () => {
  const huishoudenId = await nieuwGezin()
  const opdracht: Opdracht = { soort: 'stel-doel-vast', doel: { omschrijving: 'Rust', leefgebied: 'Financiën' } }
  const antwoorden = await Promise.all(
    Array.from({ length: 20 }, () => proef.opdracht('kontext', huishoudenId, opdracht)),
  )
  expect(antwoorden.map((antwoord) => antwoord.versie).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 20 }, (_, i) => 2 + i),
  )
  expect(Object.keys((await proef.toestand(huishoudenId)).doelen)).toHaveLength(20)
  const versies = (await proef.projecties('menscentraal', huishoudenId)).map((event) => event.versie)
  expect(versies).toEqual(Array.from({ length: 21 }, (_, i) => i + 1))
})

test('a command that says what is known already writes nothing', async () => {
  const huishoudenId = await nieuwGezin()
  const huishouden = await proef.toestand(huishoudenId)
  const inwonerId = eerste(huishouden.inwoners)
  const { telefoonnummer } = huishouden.inwoners[inwonerId]!
  const opdracht: Opdracht = { soort: 'werk-inwoner-bij', inwonerId, bijwerking: { telefoonnummer } }
  const door = {
    ...afnemer('kontext'),
    op: '',
    vandaag: '',
    nieuwId: () => '',
    opdrachtId: '',
    beheer: false,
    beleid,
    doelbinding,
    voorrang,
  }
  expect(decide(huishouden, opdracht, door)).toEqual({ feiten: [], huishouden })
  const voor = await proef.aantal('eventlog.outbox')
  expect(await proef.opdracht('kontext', huishoudenId, opdracht)).toEqual({ huishoudenId, versie: 1 })
  expect(await proef.aantal('eventlog.outbox')).toBe(voor)
})

test('a repeat of what changed nothing, under its key, does not undo what was said since', async () => {
  const huishoudenId = await nieuwGezin()
  const { inwoners } = await proef.toestand(huishoudenId)
  const inwonerId = eerste(inwoners)
  const { telefoonnummer } = inwoners[inwonerId]!
  const zet = (nummer: string): Opdracht => ({
    soort: 'werk-inwoner-bij',
    inwonerId,
    bijwerking: { telefoonnummer: nummer },
  })
  const metSleutel = {
    huishoudenId,
    opdracht: zet(telefoonnummer!),
    sleutel: { sleutel: 'gelijk', hash: 'h', status: 200 },
  }
  const antwoord = await voerUit(proef.registry, proef.handeling('kontext'), metSleutel)
  await proef.opdracht('kontext', huishoudenId, zet('0699999999'))
  expect(await voerUit(proef.registry, proef.handeling('kontext'), metSleutel)).toEqual(antwoord)
  expect((await proef.toestand(huishoudenId)).inwoners[inwonerId]!.telefoonnummer).toBe('0699999999')
  const ander = { ...metSleutel, sleutel: { ...metSleutel.sleutel, hash: 'anders' } }
  expect(await voerUit(proef.registry, proef.handeling('kontext'), ander)).toEqual({ fout: 'sleutel-hergebruikt' })
})
