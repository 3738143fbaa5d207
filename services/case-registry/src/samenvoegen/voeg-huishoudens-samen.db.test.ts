import { aanmeldingKontext, adres, doelbinding } from '@wijkhub/builders'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { proefregistratie, type Proefregistratie } from '@wijkhub/builders/registratie'
import { project, type Keuze } from '@wijkhub/model'
import { afterAll, describe, expect, test } from 'vitest'
import { service } from '../service.ts'
import { controleer } from '../wijzigen/fixtures/controleer.ts'
import { maakHuishoudensLos, voegHuishoudensSamen, type Samenvoeging } from './voeg-huishoudens-samen.ts'

const hub = await startHubOmgeving()
afterAll(() => hub.stop())
await service.migrate({ pool: hub.pool, schema: 'registratie' })
const een = proefregistratie(await hub.deps('registratie'))
const twee = proefregistratie(await hub.deps('registratie'))

let huisnummer = 0
/** The family of the builders at an address of its own; other people every time. */
async function gezin(organisatie = 'kontext') {
  huisnummer++
  const inwoners = aanmeldingKontext.inwoners.map((persoon) => ({
    ...persoon,
    naam: { ...persoon.naam, geslachtsnaam: `Verzonnen${String.fromCodePoint(64 + huisnummer).repeat(4)}` },
  }))
  const bronrecordId = `R-${huisnummer}`
  const aanmelding = { ...aanmeldingKontext, bronrecordId, inwoners, adres: { ...adres, huisnummer } }
  return (await een.meldAan(organisatie, aanmelding)).huishoudenId
}

function samen(proef: Proefregistratie, hier: string, daar: string, keuze: Partial<Keuze> = {}, als = 'gemeente') {
  return voegHuishoudensSamen(proef.registry, proef.handeling(als), {
    huishoudenId: hier,
    samenvoeging: { huishoudenId: daar, adres: 'blijft', regisseur: 'blijft', ...(keuze as object) },
  })
}

function los(hier: string, samenvoegingId: string, als = 'gemeente') {
  const verzoek = { huishoudenId: hier, samenvoegingId, reden: 'Toch twee huishoudens' }
  return maakHuishoudensLos(een.registry, een.handeling(als), verzoek)
}

function gelukt(uitkomst: Samenvoeging) {
  if (!('antwoord' in uitkomst)) throw new Error(JSON.stringify(uitkomst))
  return uitkomst.antwoord
}

const inhoud = async (huishoudenId: string) => {
  const { versie: _, ingrepen: __, opgegaan: ___, ...rest } = await een.toestand(huishoudenId)
  return rest
}

/** Where members stand in the index, and who of them is one now. */
async function index(huishoudenId: string): Promise<string[]> {
  const { rows } = await hub.pool.query<{ inwoner_id: string }>(
    'select inwoner_id from registratie.inwoner where huishouden_id = $1 and tot is null order by 1',
    [huishoudenId],
  )
  return rows.map(({ inwoner_id }) => inwoner_id)
}

describe('a merge', () => {
  test('ends what partners had of the one, changes what they have of the other, and undone gives both back', async () => {
    const [a, b] = [await gezin(), await gezin('dock')]
    const [was, wasB] = [await inhoud(a), await inhoud(b)]
    const { samenvoegingId } = gelukt(await samen(een, a, b))
    const leden = Object.keys((await een.toestand(a)).inwoners)
    expect(leden.toSorted()).toEqual([...Object.keys(was.inwoners), ...Object.keys(wasB.inwoners)].toSorted())
    expect([await index(a), await index(b)]).toEqual([leden.toSorted(), []])
    const bijPartner = await een.projecties('menscentraal', b)
    expect(bijPartner.at(-1)!.data).toBeNull()
    expect(Object.keys((await een.projecties('menscentraal', a)).at(-1)!.data!.inwoners).toSorted()).toEqual(
      leden.toSorted(),
    )
    for (const id of [a, b]) await controleer(hub.pool, een, id)

    gelukt(await los(a, samenvoegingId))
    expect([await inhoud(a), await inhoud(b)]).toEqual([was, wasB])
    expect([await index(a), await index(b)]).toEqual([
      Object.keys(was.inwoners).toSorted(),
      Object.keys(wasB.inwoners).toSorted(),
    ])
    const terug = await een.projecties('menscentraal', b)
    expect(terug.at(-1)!.versie).toBe(bijPartner.at(-1)!.versie + 1)
    expect(terug.at(-1)!.data).toEqual(terug.at(-3)!.data)
    for (const id of [a, b]) await controleer(hub.pool, een, id)
  })

  test('shows who was only involved with the other what it knew, until it is granted', async () => {
    const [a, b] = [await gezin(), await gezin('dock')]
    const ziet = async (organisatie: string, id: string) =>
      project(await een.toestand(id), doelbinding.regelVoor(organisatie)!, doelbinding, een.handeling('dock').op)
    const eerst = await ziet('dock', b)
    gelukt(await samen(een, a, b))
    expect(await ziet('dock', b)).toBeUndefined()
    const daarna = await ziet('dock', a)
    expect(Object.keys(daarna!.inwoners!).toSorted()).toEqual(Object.keys(eerst!.inwoners!).toSorted())
    expect(JSON.stringify(daarna)).not.toContain(`"huisnummer":${(await inhoud(a)).adres.huisnummer}`)
    await een.kenToe('dock', a)
    expect(Object.keys((await ziet('dock', a))!.inwoners!)).toHaveLength(Object.keys((await inhoud(a)).inwoners).length)
  })

  test('is for who decides in both, and tells nobody else that there is another household', async () => {
    const [a, b] = [await gezin(), await gezin('dock')]
    const nergens = '00000000-0000-4000-8000-000000000001'
    for (const ander of [b, nergens])
      expect(await samen(een, a, ander, {}, 'kontext')).toEqual({ weigering: 'geen-beslisser' })
    await een.opdracht('kontext', a, { soort: 'benoem-regisseur', aanwijzing: { medewerker: { naam: 'Noor' } } })
    for (const ander of [b, nergens])
      expect(await samen(een, a, ander, {}, 'kontext')).toEqual({ weigering: 'niet-samen-te-voegen' })
    for (const hier of [b, nergens])
      expect(await samen(een, hier, a, {}, 'kontext')).toEqual({ weigering: 'huishouden-onbekend' })
    expect(await samen(een, a, a)).toEqual({ weigering: 'niet-samen-te-voegen' })
  })

  test('and its opposite, asked of two instances at once, is one merge', async () => {
    for (let ronde = 0; ronde < 10; ronde++) {
      const [a, b] = [await gezin(), await gezin('dock')]
      const uitkomsten = await Promise.all([samen(een, a, b), samen(twee, b, a)])
      expect(uitkomsten.filter((uitkomst) => 'antwoord' in uitkomst)).toHaveLength(1)
      expect(uitkomsten.filter((uitkomst) => 'weigering' in uitkomst || 'opgegaanIn' in uitkomst)).toHaveLength(1)
      const open = [await een.toestand(a), await een.toestand(b)].filter(({ opgegaan }) => !opgegaan)
      expect(open).toHaveLength(1)
      expect(Object.keys(open[0]!.inwoners)).toHaveLength(2 * aanmeldingKontext.inwoners.length)
      for (const id of [a, b]) await controleer(hub.pool, een, id)
    }
  })

  test('on which another stands is undone after that one', async () => {
    const [a, b, c] = [await gezin(), await gezin('dock'), await gezin()]
    const begin = await Promise.all([a, b, c].map(inhoud))
    const eerste = gelukt(await samen(een, b, c))
    const tweede = gelukt(await samen(een, a, b))
    expect(await los(b, eerste.samenvoegingId)).toEqual({ opgegaanIn: a })
    gelukt(await los(a, tweede.samenvoegingId))
    gelukt(await los(b, eerste.samenvoegingId))
    expect(await Promise.all([a, b, c].map(inhoud))).toEqual(begin)
    expect(await los(b, eerste.samenvoegingId)).toEqual({ weigering: 'ingreep-onbekend' })
  })
})
