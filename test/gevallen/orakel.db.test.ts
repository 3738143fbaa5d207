import { dagInNederland } from '@wijkhub/model'
import { afterAll, describe, expect, it } from 'vitest'
import { A, adresVan, persoon } from './registratie-deur.ts'
import { bsn, geregistreerd, hub } from './registratie-wie-deur.ts'

afterAll(() => hub.stop())

interface Wereld {
  vrouw: object
  kind: object
  vader: object
  woorden: string[]
}

let huisnummer = 600
/** A mother with a daughter, and the father: other names and numbers in every world. */
function wereld(achternaam: string, vrouw: string, kind: string, vader: string, met: boolean): Wereld {
  const nummers = met ? [bsn(), bsn(), bsn()] : []
  const nummer = (i: number) => (met ? { bsn: nummers[i] } : {})
  return {
    vrouw: persoon('m', vrouw, achternaam, { geboortedatum: '1988-03-14', ...nummer(0) }),
    kind: persoon('k', kind, achternaam, { geboortedatum: '2015-06-07', gezinsrol: 'kind', ...nummer(1) }),
    vader: persoon('v', vader, achternaam, { geboortedatum: '1985-09-21', geslacht: 'M', ...nummer(2) }),
    woorden: [achternaam, vrouw, kind, vader, ...nummers],
  }
}

/** An answer without what differs by chance: ids, moments, and the order that random ids give. */
function zonderToeval(antwoord: unknown, woorden: string[]): unknown {
  let tekst = JSON.stringify(antwoord)
  woorden.forEach((woord, index) => (tekst = tekst.replaceAll(woord, `W${index}`)))
  const kaal = tekst
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, () => `id-${willekeurig++}`)
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'T')
    .replaceAll(/"huisnummer":\d+/g, '"huisnummer":1')
  return opVolgorde(JSON.parse(kaal))
}

let willekeurig = 0
const isId = (waarde: unknown) => typeof waarde === 'string' && waarde.startsWith('id-')
function opVolgorde(waarde: unknown): unknown {
  if (isId(waarde)) return 'id'
  if (typeof waarde === 'string') return waarde.replaceAll(/id-\d+/g, 'id')
  if (Array.isArray(waarde)) return waarde.map(opVolgorde)
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.entries(waarde)
    .map(([naam, deel]) => JSON.stringify([isId(naam) ? 'id' : naam, opVolgorde(deel)]))
    .toSorted()
}

type Roep = [naam: string, methode: 'GET' | 'POST' | 'PUT', pad: string, body?: object]
/** What it may ask over all households. */
const lijsten = [
  '/afwijkingen',
  '/afwijkingen?stand=beslecht',
  '/geweigerde-bijdragen',
  '/geweigerde-bijdragen?stand=afgesloten',
  '/noodtoegangen',
  '/toetsingen?stand=besloten',
  '/tellingen',
].map((pad): Roep => [pad, 'GET', pad])

function sindsToen(nu: Record<string, number>, toen: Record<string, number>) {
  return Object.fromEntries(Object.entries(nu).map(([wat, aantal]) => [wat, aantal - toen[wat]!]))
}

/** All that an organisation can do with a household it registered, and every answer to it. */
async function alles(als: string, { vader, kind, woorden }: Wereld, deur = huisnummer++) {
  const geteld = (await hub.roep('GET', '/tellingen', als)).body
  const adres = adresVan({ huisnummer: deur })
  const cjg = [{ bronpersoonId: 'v', voor: 'schuldhulp', gegevenOp: '2026-11-01' }]
  const inhoud = {
    adres,
    toestemmingen: cjg,
    verwijzingen: [{ bronpersoonIds: ['v'], naar: 'schuldhulp', reden: 'Schulden' }],
    vragen: [{ bronpersoonId: 'k', leefgebied: 'Financiën', omschrijving: 'Help' }],
  }
  const eerste = await hub.meldAan(als, A([vader, kind], inhoud))
  if (eerste.status !== 201) throw new Error(eerste.tekst)
  const { huishoudenId, inwoners, toestemmingen } = eerste.body
  const [v, k] = inwoners.map(({ inwonerId }: { inwonerId: string }) => inwonerId)
  const h = `/huishoudens/${huishoudenId}`
  const vandaag = dagInNederland(new Date())
  const roep: Roep[] = [
    ['lezen', 'GET', h],
    ['leveringen', 'GET', `${h}/leveringen`],
    ['afwijkingen', 'GET', `${h}/afwijkingen`],
    ['geschiedenis', 'GET', `${h}/geschiedenis/${vandaag}`],
    ['toetsingen', 'GET', '/toetsingen'],
    ['aanvragen', 'GET', '/betrokkenheden'],
    ...lijsten,
    ['regisseur', 'PUT', `${h}/regisseur`, { medewerker: { naam: 'Noor' } }],
    ['correctie', 'POST', `${h}/inwoners/${k}/correctie`, { geslacht: 'M', reden: 'Fout' }],
    ['verzekering', 'PUT', `${h}/inwoners/${v}/verzekering`, { uzovi: '3311', verzekerdennummer: '123456789' }],
    ['verificatie', 'POST', `${h}/inwoners/${k}/verificatie`, {}],
    ['geheim', 'PUT', `${h}/adresgeheim`, { geheim: true }],
    ['doel', 'POST', `${h}/doelen`, { omschrijving: 'Rust', leefgebied: 'Financiën' }],
    ['intrekken', 'POST', `${h}/toestemmingen/${toestemmingen?.[0]?.toestemmingId}/intrekking`],
    ['verhuizen', 'POST', `${h}/verhuizingen`, { adres: adresVan({ huisnummer: huisnummer++ }), per: vandaag }],
    [
      'splitsen',
      'POST',
      `${h}/splitsingen`,
      {
        leden: [{ inwonerId: v }, { inwonerId: k, blijftHier: true }],
        adres: adresVan({ huisnummer: huisnummer++ }),
        per: vandaag,
        reden: 'gescheiden',
      },
    ],
    ['vertrek', 'POST', `${h}/inwoners/${v}/vertrek`, { per: vandaag, reden: 'overig' }],
    ['geboorte', 'POST', `${h}/geboorten`, { naam: { nogGeenNaam: true }, geslacht: 'V', geboortedatum: vandaag }],
    ['overlijden', 'PUT', `${h}/inwoners/${k}/overlijden`, { op: vandaag }],
    ['noodtoegang', 'POST', `${h}/noodtoegang`, { reden: 'Nood', uren: 2 }],
    ['lezen na', 'GET', h],
    ['leveringen na', 'GET', `${h}/leveringen`],
    ...lijsten,
    ['sluiten', 'POST', `${h}/sluiting`, { reden: 'Klaar', eindigLopende: true }],
    ['lezen dicht', 'GET', h],
    ...lijsten,
  ]
  const antwoorden: [string, unknown][] = [
    ['aanmelden', zonderToeval([eerste.status, eerste.body, eerste.kop['etag']], woorden)],
  ]
  for (const [naam, methode, pad, body] of roep) {
    const antwoord = await hub.roep(methode, pad, als, body)
    const { status, kop } = antwoord
    // How many it registered itself goes up with every world; of all else that is counted it hears nothing.
    const gelezen = pad === '/tellingen' ? sindsToen(antwoord.body, geteld) : antwoord.body
    const gekregen = [status, kop['etag'], kop['location'], gelezen]
    antwoorden.push([naam, zonderToeval(gekregen, [...woorden, huishoudenId, v, k])])
  }
  return antwoorden
}

describe('two worlds: whoever may not be told cannot tell them apart', () => {
  for (const [als, met] of [
    ['zorgbalans', true],
    ['dock', false],
    ['kontext', false],
  ] as const)
    it(`${als}: the father and the daughter, who is known with her mother or is not`, async () => {
      const bekend = wereld(`Kwartel${als}`, 'Xaviera', 'Wietske', 'Diederik', met)
      await geregistreerd('gemeente', A([bekend.vrouw, bekend.kind], { adres: adresVan({ huisnummer: huisnummer++ }) }))
      const nieuw = await alles(als, wereld(`Brasem${als}`, 'Ottoline', 'Jorinde', 'Hubertus', met))
      expect(await alles(als, bekend)).toEqual(nieuw)
      expect(nieuw.length).toBe(24 + 3 * lijsten.length)
      // Behind this very door he is known himself: the answer is the same, what follows is that it asks (decision 0010).
      const hier = wereld(`Zeelt${als}`, 'Petronella', 'Aleida', 'Leendert', met)
      const deur = huisnummer++
      await geregistreerd('gemeente', A([hier.vader, hier.vrouw], { adres: adresVan({ huisnummer: deur }) }))
      expect((await alles(als, hier, deur))[0]).toEqual(nieuw[0])
    })
})
