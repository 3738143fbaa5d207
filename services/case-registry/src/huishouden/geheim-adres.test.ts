import { aanmeldingKontext, arbitraryGedeeldHuishouden, beleid, doelbinding, voorrang } from '@wijkhub/builders'
import { decide, evolve, project, type DoelbindingRegel, type Huishouden } from '@wijkhub/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** What of the address would tell where she is. */
const sporen = ['Kerkstraat', '"huisnummer":73519', '8765ZX', 'Verweggistan', 'Achter de dijk']
const adres = {
  straatnaam: 'Kerkstraat',
  huisnummer: 73519,
  postcode: '8765ZX',
  woonplaats: 'Verweggistan',
  wijkcode: 'WK876543',
  locatie: 'Achter de dijk',
  geheim: true as const,
}
const organisaties = ['kontext', 'dock', 'zorgbalans', 'gemeente'] as const
const organisatie = fc.constantFrom(...organisaties)
const moment = '2026-11-22T10:00:00Z'

/** A household everybody is involved with, whose address or second one is secret. */
const verborgen: fc.Arbitrary<Huishouden> = fc
  .tuple(arbitraryGedeeldHuishouden, organisatie, fc.subarray([...organisaties]), fc.boolean())
  .map(([huishouden, adresBron, adresOok, tweede]) => {
    const betrokken = organisaties.reduce<Huishouden>(
      (tot, wie, nummer) =>
        evolve(tot, {
          soort: 'betrokkenheid-ontstaan',
          betrokkenheidId: `00000000-0000-4000-8000-00000000000${nummer}`,
          betrokkenheid: { organisatie: wie, medewerker: { naam: 'Noor' }, sinds: '2026-01-01' },
        }),
      huishouden,
    )
    return tweede
      ? { ...betrokken, tweedeAdres: adres, tweedeAdresBron: adresBron }
      : { ...betrokken, adres, adresBron, adresOok }
  })

/** The rule again, from decision 0015 and not with the model's own function. */
function magWeten(huishouden: Huishouden, { audience, soort, prive }: DoelbindingRegel): boolean {
  const tweede = huishouden.tweedeAdres !== undefined
  const zelf = tweede ? huishouden.tweedeAdresBron : huishouden.adresBron
  if (audience === zelf || (!tweede && huishouden.adresOok?.includes(audience))) return true
  return soort === 'systeem' && prive === false
}

const regel: fc.Arbitrary<DoelbindingRegel> = fc
  .tuple(fc.constantFrom(...doelbinding.regels), fc.constantFrom(true, false, undefined), fc.boolean())
  .map(([rij, prive, alles]) => ({
    ...rij,
    ...(alles
      ? { prive, kring: 'allen' as const, velden: ['adres', 'tweedeAdres', 'inwoners.*.naam'], rijen: {} }
      : {}),
  }))

const verraadt = (iets: unknown) => sporen.filter((spoor) => JSON.stringify(iets ?? null).includes(spoor))

test('no document of who may not have it holds the street, number, postcode or place of a secret address', () => {
  const gezien = { wel: 0, niet: 0 }
  fc.assert(
    fc.property(verborgen, regel, (huishouden, rij) => {
      const document = project(huishouden, rij, doelbinding, moment)
      if (!document) return
      if (magWeten(huishouden, rij)) gezien.wel++
      else {
        gezien.niet++
        expect(verraadt(document)).toEqual([])
      }
    }),
    { numRuns: 600 },
  )
  expect(Math.min(gezien.wel, gezien.niet)).toBeGreaterThan(0)
})

test('public systems and who said it get all of it', () => {
  fc.assert(
    fc.property(verborgen, fc.constantFrom('menscentraal', ...organisaties), (huishouden, audience) => {
      const rij = doelbinding.regelVoor(audience)!
      const document = project(huishouden, rij, doelbinding, moment)
      const waar = huishouden.tweedeAdres ? document?.tweedeAdres : document?.adres
      expect(waar).toEqual(magWeten(huishouden, rij) ? adres : { geheim: true })
    }),
  )
})

test('who registers somewhere else leaves an afwijking without an address', () => {
  fc.assert(
    fc.property(verborgen, organisatie, fc.boolean(), (huishouden, wie, daar) => {
      const { geheim: _, ...getypt } = adres
      const aanmelding = { ...aanmeldingKontext, adres: daar ? getypt : aanmeldingKontext.adres }
      const inwonerId = Object.keys(huishouden.inwoners)[0]!
      const herkend = new Map([[aanmelding.inwoners[0]!.bronpersoonId, inwonerId]])
      let nummer = 0
      const nieuwId = () => `00000000-0000-4000-9000-${String(++nummer).padStart(12, '0')}`
      const door = {
        organisatie: wie,
        magBsn: true,
        beheer: false,
        doelbinding,
        beleid,
        voorrang,
        op: moment,
        vandaag: '2026-11-22',
        nieuwId,
      }
      const beslissing = decide(
        huishouden,
        { soort: 'registreer-aanmelding', aanmelding, herkend },
        { ...door, opdrachtId: nieuwId() },
      )
      if ('weigering' in beslissing) return
      expect(verraadt(beslissing.feiten.filter(({ soort }) => soort === 'afwijking-gemeld'))).toEqual([])
      expect(verraadt(beslissing.huishouden.afwijkingen)).toEqual([])
    }),
    { numRuns: 200 },
  )
})
