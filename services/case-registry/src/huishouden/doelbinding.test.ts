import { project, Projectie, zrmDomeinen2017, type DoelbindingRegel, type Huishouden } from '@wijkhub/model'
import { arbitraryHuishouden, doelbinding } from '@wijkhub/builders'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const vandaag = '2026-11-22'

/** Every value in the document with the way to it, e.g. `inwoners.0192….naam.voornamen`. */
function paden(value: unknown, tot: string[] = []): string[][] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [tot]
  return Object.entries(value).flatMap(([key, child]) => paden(child, [...tot, key]))
}

function isGenoemd(pad: string[], { velden }: DoelbindingRegel): boolean {
  return velden.some((veld) =>
    veld.split('.').every((deel, i) => deel === pad[i] || (deel === '*' && pad[i] !== undefined)),
  )
}

const alleVelden = [...new Set(doelbinding.regels.flatMap(({ velden }) => velden))]
const elkVan = <T>(waarden: (rij: DoelbindingRegel) => T) =>
  fc.constantFrom(...new Set(doelbinding.regels.map(waarden)))

/** Rows nobody wrote, as far as the table would take them: whatever it says, the promise must hold. */
const willekeurigeRegel: fc.Arbitrary<DoelbindingRegel> = fc
  .record({
    velden: fc.subarray(alleVelden),
    voorwaarden: fc.constantFrom<DoelbindingRegel['voorwaarden']>([], ['betrokkenheid']),
    kring: elkVan(({ kring }) => kring),
    toestemming: fc.option(fc.constantFrom('schuldhulp' as const, 'cjg' as const), { nil: undefined }),
    leefgebieden: fc.option(fc.subarray([...zrmDomeinen2017]), { nil: undefined }),
    rijen: elkVan(({ rijen }) => rijen),
    audience: elkVan(({ audience }) => audience),
  })
  .map(({ leefgebieden, toestemming, velden, ...deel }) => ({
    ...doelbinding.regels[0]!,
    ...deel,
    velden: [
      ...velden.filter((veld) => !leefgebieden || deel.rijen.zrm || !veld.startsWith('zrm.')),
      'regisseur.medewerker.naam',
    ],
    ...(leefgebieden && { leefgebieden }),
    ...(toestemming && { toestemming }),
  }))

const regel = fc.oneof(fc.constantFrom(...doelbinding.regels), willekeurigeRegel)

function voorElk(bewering: (document: Projectie, rij: DoelbindingRegel, huishouden: Huishouden) => void): void {
  let gegeven = 0
  const eigenschap = fc.property(arbitraryHuishouden, regel, (huishouden, rij) => {
    const document = project(huishouden, rij, doelbinding, vandaag)
    if (!document) return
    gegeven++
    bewering(document, rij, huishouden)
  })
  fc.assert(eigenschap, { numRuns: 1200 })
  expect(gegeven, 'households that were projected at all').toBeGreaterThan(0)
}

test('a projection holds no field that its row of the table does not name', () => {
  voorElk((document, rij) => {
    const { huishoudenId: _, ...inhoud } = document
    expect(paden(inhoud).filter((pad) => !isGenoemd(pad, rij))).toEqual([])
  })
})

test('a projection mentions nobody whom it may not show, not even by id or BSN', () => {
  voorElk((document, rij, huishouden) => {
    if (!rij.velden.some((veld) => veld.startsWith('inwoners.*.naam'))) return
    const zichtbaar = document.inwoners ?? {}
    const tekst = JSON.stringify(document)
    const bsns = new Set(Object.keys(zichtbaar).map((id) => huishouden.inwoners[id]!.bsn))
    for (const [id, { bsn }] of Object.entries(huishouden.inwoners)) {
      if (id in zichtbaar) continue
      expect(tekst).not.toContain(id)
      if (bsn && !bsns.has(bsn)) expect(tekst).not.toContain(bsn)
    }
  })
})

test('a projection holds a BSN only for who may use it', () => {
  voorElk((document, rij) => {
    if (doelbinding.regels.includes(rij) && !rij.magBsn) expect(JSON.stringify(document)).not.toContain('"bsn"')
  })
})

test('a projection that is limited to some leefgebieden tells of no other but what its reader said itself', () => {
  voorElk((document, rij, huishouden) => {
    if (!rij.leefgebieden) return
    const buiten = (leefgebied: string) => !rij.leefgebieden!.some((leest) => leest === leefgebied)
    const { vragen, doelen } = huishouden
    const vreemdeVraag = (id: string) => buiten(vragen[id]!.leefgebied) && vragen[id]!.gesteldDoor !== rij.audience
    const vreemd = {
      // By the household: a row may leave out the leefgebied itself.
      vragen: Object.keys(document.vragen ?? {}).filter(vreemdeVraag),
      antwoorden: Object.keys(document.antwoorden ?? {}).filter(
        (id) => vreemdeVraag(huishouden.antwoorden[id]!.vraagId) && huishouden.antwoorden[id]!.bron !== rij.audience,
      ),
      doelen: Object.keys(document.doelen ?? {}).filter(
        (id) => buiten(doelen[id]!.leefgebied) && doelen[id]!.doorOrganisatie !== rij.audience,
      ),
      metingen: Object.entries(document.metingen ?? {}).filter(
        ([id, { scores = {} }]) =>
          huishouden.metingen[id]!.afnemer !== rij.audience &&
          Object.keys(scores).some((domein) => !gaatAlleenOver(huishouden.metingen[id]!.instrument, domein, rij)),
      ),
      doelscores: Object.keys(document.doelscores ?? {}).filter((id) => {
        const { bron, instrument, domein } = huishouden.doelscores[id]!
        return bron !== rij.audience && !gaatAlleenOver(instrument, domein, rij)
      }),
      scores: Object.entries(document.zrm ?? {}).filter(
        ([id, { scores = {} }]) =>
          huishouden.zrm[id]!.afnemer !== rij.audience && Object.keys(scores).some((leefgebied) => buiten(leefgebied)),
      ),
    }
    expect(Object.values(vreemd).flat()).toEqual([])
  })
})

/** Is a domain about what this row reads and nothing else? Written again; of the domains in the random facts. */
function gaatAlleenOver(instrument: string, domein: string, { leefgebieden = [] }: DoelbindingRegel): boolean {
  const gesplitst = ['Werk & Opleiding', 'Tijdsbesteding']
  const over = instrument === 'zrm-2013' && domein === 'Dagbesteding' ? gesplitst : [domein]
  return instrument.startsWith('zrm') && over.every((een) => leefgebieden.some((leest) => leest === een))
}

test('that, not what: of what another does in the plan a row with `dat` holds who, when and how far, and nothing else', () => {
  voorElk((document, rij, { acties }) => {
    if (rij.rijen.acties !== 'dat') return
    // Whose it is stands in the household: a row need not tell it of its own.
    const vanAnderen = Object.entries(document.acties ?? {}).flatMap(([id, actie]) =>
      acties[id]!.organisatie === rij.audience ? [] : [actie],
    )
    const wat = vanAnderen.flatMap(({ organisatie: _, status: __, datum: ___, ...rest }) => Object.keys(rest))
    expect(wat).toEqual([])
  })
})

test('of the referrals and consents of others a row with `eigen` holds none', () => {
  voorElk((document, rij) => {
    if (rij.rijen.verwijzingen === 'eigen' && rij.velden.includes('verwijzingen.*'))
      for (const verwijzing of Object.values(document.verwijzingen ?? {})) {
        expect(verwijzing.doorOrganisatie).toBe(rij.audience)
        expect(verwijzing.ookVerwezen).toBeUndefined()
      }
    if (rij.rijen.toestemmingen === 'eigen')
      for (const { vastgelegdDoor } of Object.values(document.toestemmingen ?? {}))
        expect(vastgelegdDoor).toEqual([rij.audience])
  })
})

test('a projection is what the published contract says', () => {
  voorElk((document) => {
    const { issues = [] } = Projectie.safeParse(document).error ?? {}
    expect(issues).toEqual([])
  })
})

test('a referral about nobody whom the audience may see is not in its projection', () => {
  voorElk((document) => {
    for (const verwijzing of Object.values(document.verwijzingen ?? {}))
      if ('inwonerIds' in verwijzing) expect(verwijzing.inwonerIds).not.toEqual([])
  })
})

/** Written again from docs/decisions/0008, and not with the model's own functions. */
function magVolgensBesluit({ inwoners, toestemmingen }: Huishouden, id: string, voor: string): boolean {
  const jaren = (geboren: string, dag: string) =>
    Math.floor((Number(dag.replaceAll('-', '')) - Number(geboren.replaceAll('-', ''))) / 10_000)
  const woorden = (wie: string, vanaf: string) =>
    Object.values(toestemmingen).filter(
      (rij) => rij.inwonerId === wie && rij.voor === voor && rij.gegevenOp <= vandaag && rij.gegevenOp >= vanaf,
    )
  const zegtJa = (wie: string, vanaf = '') =>
    woorden(wie, vanaf).some(
      (ja) =>
        !ja.ingetrokkenOp &&
        jaren(inwoners[wie]!.geboortedatum, ja.gegevenOp) >= 12 &&
        woorden(wie, vanaf).every((nee) => !nee.ingetrokkenOp || nee.ingetrokkenOp <= ja.gegevenOp),
    )
  const { geboortedatum, gezinsrol } = inwoners[id]!
  const leeftijd = jaren(geboortedatum, vandaag)
  if (leeftijd >= 16) return zegtJa(id)
  const ouders = Object.keys(inwoners).filter(
    (ouder) => inwoners[ouder]!.gezinsrol === 'ouder' && jaren(inwoners[ouder]!.geboortedatum, vandaag) >= 18,
  )
  const nee = ouders.some(
    (ouder) => !zegtJa(ouder, geboortedatum) && woorden(ouder, geboortedatum).some((rij) => rij.ingetrokkenOp),
  )
  const ouderZegtJa = gezinsrol === 'kind' && !nee && ouders.some((ouder) => zegtJa(ouder, geboortedatum))
  return leeftijd < 12 ? ouderZegtJa : ouderZegtJa && zegtJa(id)
}

test('R5: of whom no consent holds today, a row that asks for one gives nothing, not even an id', () => {
  let geweigerd = 0
  const metToestemming = regel.filter(({ toestemming }) => toestemming !== undefined)
  fc.assert(
    fc.property(arbitraryHuishouden, metToestemming, (huishouden, rij) => {
      const tekst = JSON.stringify(project(huishouden, rij, doelbinding, vandaag) ?? null)
      for (const id of Object.keys(huishouden.inwoners)) {
        if (magVolgensBesluit(huishouden, id, rij.toestemming!)) continue
        geweigerd++
        expect(tekst).not.toContain(id)
      }
    }),
    { numRuns: 1000 },
  )
  expect(geweigerd).toBeGreaterThan(1000)
})

test('a partner that takes referrals hears of nobody when its purpose has ended', () => {
  const partners = doelbinding.regels.filter(({ rijen }) => rijen.verwijzingen === 'eigen-lopend')
  let gegeven = 0
  fc.assert(
    fc.property(arbitraryHuishouden, fc.constantFrom(...partners), (huishouden, rij) => {
      const document = project(huishouden, { ...rij, toestemming: undefined }, doelbinding, vandaag)
      const lopend = Object.entries(huishouden.verwijzingen).filter(
        ([, { naar, status }]) => naar === rij.audience && !['afgerond', 'afgewezen'].includes(status),
      )
      if (lopend.length === 0) expect(document).toBeUndefined()
      if (!document) return
      gegeven++
      const ids = lopend.map(([id]) => id)
      expect(Object.keys(document.verwijzingen ?? {}).filter((id) => !ids.includes(id))).toEqual([])
    }),
    { numRuns: 500 },
  )
  expect(gegeven).toBeGreaterThan(0)
})

test('an organisation sees the signals it gave and the matches on them, and of no other that there are any', () => {
  const organisaties = doelbinding.regels.filter(({ soort }) => soort === 'organisatie')
  let gezien = 0
  fc.assert(
    fc.property(arbitraryHuishouden, fc.constantFrom(...organisaties), (huishouden, rij) => {
      const document = project(huishouden, { ...rij, voorwaarden: [] }, doelbinding, vandaag)
      for (const id of Object.keys(document?.signalen ?? {})) {
        gezien++
        expect(huishouden.signalen[id]!.gemeldDoor).toBe(rij.audience)
      }
      for (const { signaalId } of Object.values(document?.matches ?? {}))
        expect(huishouden.signalen[signaalId!]!.gemeldDoor).toBe(rij.audience)
    }),
    { numRuns: 1500 },
  )
  expect(gezien).toBeGreaterThan(0)
})
