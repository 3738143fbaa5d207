import fc from 'fast-check'
import { expect, test } from 'vitest'
import { handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { zichtVan } from '../betrokkenheden/eigen-deel.ts'
import { decide } from '../decide.ts'
import type { Feit } from '../feiten.ts'
import { leegHuishouden, type Huishouden } from '../huishouden.ts'
import type { Aanmelding } from './aanmelding.ts'
import type { VastgelegdeAanmelding } from './vastgelegde-aanmelding.ts'

const namen = ['Anna', 'Teun', 'Mila'] as const
const woord = fc.record({
  wie: fc.subarray([...namen], { minLength: 1 }),
  telefoonnummer: fc.option(fc.constantFrom('0612345678', '0687654321'), { nil: undefined }),
  vraag: fc.boolean(),
  toestemming: fc.boolean(),
  verwijzing: fc.boolean(),
})
type Woord = typeof woord extends fc.Arbitrary<infer W> ? W : never

const aanmeldingVan = ({ wie, telefoonnummer, vraag, toestemming, verwijzing }: Woord): Aanmelding => ({
  bronrecordId: 'zaak/{1}',
  medewerker: { naam: 'Werker' },
  grondslag: { wet: 'Wmo 2015' },
  adres: { straatnaam: 'Verzonnenstraat', huisnummer: 1, postcode: '9999XX', woonplaats: 'Haarlem' },
  inwoners: wie.map((voornamen) => ({
    bronpersoonId: voornamen,
    naam: { voornamen, geslachtsnaam: 'Verzonnen' },
    geboortedatum: '1990-05-05',
    geslacht: 'V',
    gezinsrol: 'ouder',
    ...(telefoonnummer && { telefoonnummer }),
  })),
  vragen: vraag ? [{ bronpersoonId: wie[0]!, leefgebied: 'Financiën', omschrijving: 'Schulden' }] : [],
  zrm: [],
  toestemmingen: toestemming ? [{ bronpersoonId: wie[0]!, voor: 'menscentraal', gegevenOp: '2026-11-02' }] : [],
  verwijzingen: verwijzing ? [{ bronpersoonIds: [wie[0]!], naar: 'schuldhulp', reden: 'Schulden' }] : [],
  signalen: [],
})

/** A household as the registry keeps it: its facts with their command, and what each registration named. */
interface Dossier {
  nu: Huishouden
  feiten: { gegevens: Feit; opdrachtId: string; op: number }[]
  records: { organisatie: string; noemt: string[]; opdrachtId: string }[]
}

function meldAan({ nu, feiten, records }: Dossier, organisatie: string, gezegd: Woord): Dossier {
  const aanmelding = aanmeldingVan(gezegd)
  const herkend = new Map(
    Object.entries(nu.inwoners).flatMap(([id, { naam }]) =>
      gezegd.wie.some((wie) => wie === naam.voornamen) ? [[naam.voornamen!, id]] : [],
    ),
  )
  const opdrachtId = `o-${records.length}`
  const besloten = na(nu, { soort: 'registreer-aanmelding', aanmelding, herkend }, handeling(organisatie))
  const rijen = [besloten.huishouden.toestemmingen, besloten.huishouden.verwijzingen].flatMap((deel) =>
    Object.entries(deel).flatMap(([id, rij]) => (JSON.stringify(rij).includes(`"${organisatie}"`) ? [id] : [])),
  )
  const noemt = [...besloten.geregistreerd!.inwonerIds.values(), ...rijen]
  return {
    nu: besloten.huishouden,
    feiten: [...feiten, ...besloten.feiten.map((gegevens) => ({ gegevens, opdrachtId, op: records.length }))],
    records: [...records, { organisatie, noemt, opdrachtId }],
  }
}

function vastgelegd({ nu, feiten, records }: Dossier, welke: number): VastgelegdeAanmelding {
  const { opdrachtId } = records[welke]!
  return {
    huishoudenId: nu.huishoudenId,
    vergist: false,
    op: welke,
    opdrachtId: feiten.some((feit) => feit.opdrachtId === opdrachtId) ? opdrachtId : null,
    feiten,
    elders: [],
    anderen: records.flatMap((een, index) => (index === welke ? [] : { ...een, op: index })),
  }
}

function neemTerug(dossier: Dossier, welke: number, organisatie = dossier.records[welke]!.organisatie) {
  const vergissing = {
    bronrecordId: 'zaak/{1}',
    organisatie: dossier.records[welke]!.organisatie,
    reden: 'Ander gezin',
  }
  return decide(
    dossier.nu,
    { soort: 'vergis-aanmelding', vergissing, vastgelegd: vastgelegd(dossier, welke) },
    handeling(organisatie),
  )
}

/** What is known and holds: without who is gone by mistake, what was withdrawn and what was settled. */
function inhoud({ versie: _, vertrokken: __, ...huishouden }: Huishouden): unknown {
  const geldig = (rijen: Record<string, object>) =>
    Object.fromEntries(
      Object.entries(rijen).filter(
        ([, rij]) =>
          !('vergist' in rij) && !('ingetrokken' in rij) && !('beslecht' in rij) && !('tot' in rij && 'besluit' in rij),
      ),
    )
  const { toestemmingen, verwijzingen, afwijkingen, betrokkenheden, herkomst, ...rest } = huishouden
  const leden = Object.fromEntries(Object.entries(herkomst).filter(([id]) => huishouden.inwoners[id]))
  return {
    ...rest,
    herkomst: leden,
    toestemmingen: geldig(toestemmingen),
    verwijzingen: geldig(verwijzingen),
    afwijkingen: geldig(afwijkingen),
    betrokkenheden: geldig(betrokkenheden),
  }
}

const leeg: Dossier = { nu: leegHuishouden, feiten: [], records: [] }
const wie = fc.constantFrom('kontext', 'dock', 'zorgbalans')

test('a registration in a known household taken back at once leaves what was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(wie, woord), { minLength: 1, maxLength: 4 }), wie, woord, (eerder, x, gezegd) => {
      const voor = eerder.reduce((dossier, [organisatie, een]) => meldAan(dossier, organisatie, een), leeg)
      const met = meldAan(voor, x, gezegd)
      const terug = neemTerug(met, met.records.length - 1)
      if ('weigering' in terug) throw new Error(terug.weigering)
      expect(naFeiten(met.nu, terug.feiten)).toEqual(terug.huishouden)
      expect(inhoud(terug.huishouden)).toEqual(inhoud(voor.nu))
    }),
    { numRuns: 200 },
  )
})

test('a new household taken back at once is closed, and holds nobody and nothing', () => {
  fc.assert(
    fc.property(woord, (gezegd) => {
      const met = meldAan(leeg, 'kontext', gezegd)
      const terug = neemTerug(met, 0)
      if ('weigering' in terug) throw new Error(terug.weigering)
      const { huishouden } = terug
      expect(huishouden.gesloten).toMatchObject({ reden: 'Ander gezin' })
      expect([huishouden.inwoners, huishouden.vragen]).toEqual([{}, {}])
      expect(Object.values(huishouden.vertrokken).map(({ reden }) => reden)).toEqual(gezegd.wie.map(() => 'vergissing'))
    }),
  )
})

test('what others said since stays theirs: nothing they had is lost by what another takes back', () => {
  let gebleven = 0
  fc.assert(
    fc.property(
      woord,
      fc.array(fc.tuple(fc.constantFrom('dock', 'zorgbalans'), woord), { maxLength: 4 }),
      (x, later) => {
        const dossier = later.reduce(
          (d, [organisatie, een]) => meldAan(d, organisatie, een),
          meldAan(leeg, 'kontext', x),
        )
        const terug = neemTerug(dossier, 0)
        if ('weigering' in terug) throw new Error(terug.weigering)
        for (const [organisatie] of later) {
          const [had, heeft] = [dossier.nu, terug.huishouden].map((een) =>
            zichtVan(een, organisatie, '2026-11-22T10:00:00Z'),
          )
          expect([organisatie, heeft?.vragen, heeft?.inwoners]).toEqual([organisatie, had?.vragen, had?.inwoners])
          expect(Object.keys(heeft?.verwijzingen ?? {})).toEqual(Object.keys(had?.verwijzingen ?? {}))
          expect(Object.values(heeft?.toestemmingen ?? {}).filter(({ vergist }) => vergist)).toEqual([])
          expect(Object.values(heeft?.verwijzingen ?? {}).filter(({ ingetrokken }) => ingetrokken)).toEqual([])
          gebleven++
        }
      },
    ),
    { numRuns: 200 },
  )
  expect(gebleven).toBeGreaterThan(150)
})

test('who did not say it and does not decide is refused, and twice is once', () => {
  const dossier = meldAan(leeg, 'kontext', {
    wie: ['Anna'],
    telefoonnummer: undefined,
    vraag: true,
    toestemming: false,
    verwijzing: false,
  })
  const met = meldAan(dossier, 'dock', {
    wie: ['Anna'],
    telefoonnummer: undefined,
    vraag: true,
    toestemming: false,
    verwijzing: false,
  })
  expect(neemTerug(met, 0, 'dock')).toMatchObject({ weigering: 'niet-uw-woord' })
  expect(neemTerug(met, 1, 'gemeente')).toMatchObject({ feiten: expect.arrayContaining([expect.anything()]) })
})
