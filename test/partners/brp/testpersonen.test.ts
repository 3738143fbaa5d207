import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openapiFouten, standaardenMap, zonderStandaarden } from '@wijkhub/builders'
import { maakBrp, startSimulator } from '@wijkhub/simulators'
import { afterAll, describe, expect, test } from 'vitest'
import { leesPersonen, leesProbleem, raadpleegMetBsn, zoekMetNaamEnGeboortedatum, type BrpVraag } from '@wijkhub/brp'

const fields = ['burgerservicenummer', 'naam', 'geboorte.datum', 'geslacht', 'overlijden.datum']

const fouten = (component: string, waarde: unknown) => openapiFouten(waarde, 'brp/openapi.json', component)

describe.skipIf(!standaardenMap)(
  `the official OpenAPI and its 662 test persons ${standaardenMap ? '' : zonderStandaarden}`,
  async () => {
    const testpersonen = join(standaardenMap ?? '', 'brp/testpersonen.csv')
    const simulator = standaardenMap
      ? await startSimulator((context) => maakBrp(context, { testpersonen, token: 't' }), { port: 0 })
      : undefined
    afterAll(() => simulator?.stop())
    const rijen = standaardenMap
      ? readFileSync(testpersonen, 'utf8')
          .trim()
          .split(/\r?\n/)
          .slice(1)
          .map((rij) => rij.split(';'))
      : []

    async function vraag(body: unknown, token = 't') {
      const response = await fetch(`${simulator!.url}/personen`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      return { status: response.status, body: (await response.json()) as { personen: object[] } }
    }

    test('every one is read, and what is read is what the set says', async () => {
      expect(rijen).toHaveLength(662)
      const gelezen = new Map<string, object>()
      const buitenPatroon: string[] = []
      for (let van = 0; van < rijen.length; van += 20) {
        const bsns = rijen.slice(van, van + 20).map(([bsn]) => bsn!)
        const gevraagd = raadpleegMetBsn(bsns, fields)
        expect(fouten('RaadpleegMetBurgerservicenummer', gevraagd)).toEqual([])
        const { body } = await vraag(gevraagd)
        for (const persoon of body.personen)
          buitenPatroon.push(...fouten('Persoon', persoon).filter((fout) => !/langFormaat/.test(fout)))
        for (const persoon of leesPersonen(body)!) gelezen.set(persoon.burgerservicenummer!, persoon)
      }
      // Its own test persons do not all fit the patterns of the standard: they are read all the same.
      expect(buitenPatroon.filter((fout) => !/naam\/.* must match pattern/.test(fout))).toEqual([])
      for (const [bsn, voornamen, voorvoegsel, geslachtsnaam, geboren, geslacht, overleden, ...rest] of rijen) {
        const naam = { voornamen, voorvoegsel, geslachtsnaam }
        const er = Object.entries(naam).filter(([, deel]) => deel && deel !== '.')
        const {
          voorletters: _,
          naamgebruik,
          ...naamGelezen
        } = (gelezen.get(bsn!) as { naam: Record<string, string> }).naam
        expect(naamGelezen).toEqual(Object.fromEntries(er))
        expect(naamgebruik).toBe('E')
        expect(gelezen.get(bsn!)).toMatchObject({
          geboortedatum: alsDag(geboren || '00000000'),
          geslacht: geslacht || 'O',
          geheim: Number(rest.at(-1)) > 0,
          inOnderzoek: [],
        })
        const { overleden: dood } = gelezen.get(bsn!) as { overleden?: object }
        expect(dood).toEqual(overleden ? { op: alsDag(overleden) } : undefined)
      }
    })

    test('somebody is found by name and birth date, the dead only when they are asked for; nobody is an empty list', async () => {
      const wie = { geslachtsnaam: 'Kierkegaard', geboortedatum: '1931-07-06' }
      const gevraagd = zoekMetNaamEnGeboortedatum(wie, ['burgerservicenummer'])
      expect(fouten('ZoekMetGeslachtsnaamEnGeboortedatum', gevraagd)).toEqual([])
      const { body } = await vraag(gevraagd)
      expect(leesPersonen(body)).toEqual([{ burgerservicenummer: '999990020', geheim: false, inOnderzoek: [] }])
      const niemand: BrpVraag = { ...gevraagd, geslachtsnaam: 'Niemand' }
      expect(await vraag(niemand)).toEqual({ status: 200, body: { type: gevraagd.type, personen: [] } })
      expect(() => zoekMetNaamEnGeboortedatum({ ...wie, geboortedatum: '1931-07-00' }, fields)).toThrow(RangeError)
      for (const bsns of [[], Array.from({ length: 21 }, () => '999990020')])
        expect(() => raadpleegMetBsn(bsns, fields)).toThrow(RangeError)
    })

    test.each([
      [401, 'Foutbericht', 'authentication', { ...raadpleegMetBsn(['999990020'], fields) }, 'ander'],
      [400, 'BadRequestFoutbericht', 'paramsValidation', { ...raadpleegMetBsn(['999990020'], ['inOnderzoek']) }, 't'],
      [400, 'BadRequestFoutbericht', 'paramsValidation', { ...raadpleegMetBsn(['12'], fields) }, 't'],
    ])('a problem %i is as the standard has it (%s), and read', async (status, schema, code, gevraagd, token) => {
      const antwoord = await vraag(gevraagd, token)
      expect(antwoord.status).toBe(status)
      expect(fouten(schema, antwoord.body)).toEqual([])
      const probleem = leesProbleem(antwoord.body)!
      expect(probleem.code).toBe(code)
      expect(probleem.parameters.length > 0).toBe(status === 400)
    })

    test('what is looked into is named, per group', async () => {
      await simulator!.doe('onderzoek', { groepen: ['naam', 'geslacht'] })
      const { body } = await vraag(raadpleegMetBsn(['999990020'], fields))
      expect(fouten('Persoon', body.personen[0])).toEqual([])
      expect(leesPersonen(body)![0]!.inOnderzoek).toEqual(['geslacht', 'naam'])
      await simulator!.doe('onderzoek', {})
    })

    test.each([
      [null],
      ['x'],
      [{ personen: [] }],
      [{ type: 'RaadpleegMetBurgerservicenummer', personen: [{ burgerservicenummer: 1 }] }],
    ])('what is no answer is not read: %j', (onzin) => {
      expect(leesPersonen(onzin)).toBeUndefined()
      expect(leesProbleem(onzin)).toBeUndefined()
    })
  },
)

/** jjjjmmdd of the set; a day without a month says nothing. */
function alsDag(gba: string): string {
  const maand = gba.slice(4, 6)
  const [jaar, dag] = [gba.slice(0, 4), maand === '00' ? '00' : gba.slice(6, 8)]
  return gba.length !== 8 || jaar === '0000' ? '0000-00-00' : `${jaar}-${maand}-${dag}`
}
