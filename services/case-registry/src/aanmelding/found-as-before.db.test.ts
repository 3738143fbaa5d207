import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { proefsleutel } from '@wijkhub/builders/proefsleutel'
import { testDatabase } from '@wijkhub/builders/postgres'
import type { Kenmerken } from '@wijkhub/identiteit'
import { migrate, type Pool } from '@wijkhub/postgres'
import { expect, test } from 'vitest'
import { hashkolommen } from '../huishouden/inwonerkolommen.ts'
import { zoekrij } from '../huishouden/zoekrij.ts'
import { hashRij, hashVraag } from '../opslag/gehasht.ts'
import { service } from '../service.ts'
import { zoekvraag } from './zoekvraag.ts'

const { pool } = await testDatabase('registratie')

/** Always the same dice. */
let worp = 7
const dobbel = (hoogstens: number) => {
  worp = (Math.imul(worp, 1_103_515_245) + 12_345) & 0x7fffffff
  return (worp >>> 8) % hoogstens
}
const kies = <T>(van: readonly T[]): T => van[dobbel(van.length)]!
const soms = (kans: number) => dobbel(100) < kans

const voornamen = 'Jan Mohamed Fatima Sanne Wilhelmina Piet Kees Yusuf Emma Noor Daan Aaltje Sjoerd Chantal'.split(' ')
const namen = 'Jansen Janssen Bakker Yilmaz Haverkamp Smit Smits Mohamed Haddad Kuiper Cuyper Dijkstra Visser'.split(
  ' ',
)
const straten = ['Verzonnenlaan', 'Bedachtstraat', 'Nergenshof', '2e Proefstraat']

function mens(): Kenmerken {
  return {
    naam: { voornamen: kies(voornamen), geslachtsnaam: kies(namen), ...(soms(20) && { voorvoegsel: 'de' }) },
    geboortedatum: `${1940 + dobbel(80)}-${String(soms(10) ? 1 : 1 + dobbel(12)).padStart(2, '0')}-${String(soms(10) ? 1 : 1 + dobbel(28)).padStart(2, '0')}`,
    geslacht: kies(['M', 'V', 'O'] as const),
    adres: {
      straatnaam: kies(straten),
      huisnummer: soms(20) ? 100 : 1 + dobbel(90),
      postcode: `${1000 + dobbel(8)}${kies(['AA', 'AB'])}`,
      woonplaats: 'Haarlem',
    },
    ...(soms(40) && { telefoonnummer: `06${String(10_000_000 + dobbel(3_000))}` }),
    ...(soms(30) && { emailadres: `m${dobbel(2_000)}@voorbeeld.example` }),
    ...(soms(50) && { bsn: String(900_000_000 + dobbel(5_000)) }),
  }
}

/** Somebody as she is said another time: perhaps moved, misspelled, a day and a month that changed places. */
function zoalsAnders(een: Kenmerken): Kenmerken {
  const ander = mens()
  return {
    ...een,
    ...(soms(30) && { adres: ander.adres }),
    ...(soms(30) && { geboortedatum: een.geboortedatum.replace(/(..)-(..)$/, '$2-$1') }),
    ...(soms(40) && { naam: { ...een.naam, geslachtsnaam: ander.naam.geslachtsnaam } }),
    ...(soms(50) && { bsn: undefined }),
  }
}

const id = (soort: number, nummer: number) => `${soort}0000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`

async function gevonden(db: Pool, schema: string, type: string, vragen: { kolommen: string[]; waarden: string[] }[]) {
  const alle: string[][] = []
  for (const { kolommen, waarden } of vragen) {
    const { rows } = await db.query<{ id: string }>({
      name: `vind-${schema}`,
      text: `select inwoner_id as id from ${schema}.vind_bekenden($1::text[], $2::${type}[]) order by 1`,
      values: [kolommen, waarden],
    })
    alle.push(rows.map((rij) => rij.id))
  }
  return alle
}

test('found as before: of 4,000 people the same candidates for 5,000 searches, by keys that can be read and by hashed ones', async () => {
  await service.migrate({ pool, schema: 'registratie' })
  const alles = join(import.meta.dirname, '../../migrations')
  const ouder = mkdtempSync(join(tmpdir(), 'wijkhub-migraties-'))
  for (const bestand of readdirSync(alles).filter((naam) => naam < '0048'))
    cpSync(join(alles, bestand), join(ouder, bestand))
  await pool.query('create schema leesbaar')
  await migrate({ pool, schema: 'leesbaar', folder: ouder })
  rmSync(ouder, { recursive: true })

  const mensen = Array.from({ length: 4_000 }, mens)
  const rijen = mensen.map((een) => zoekrij(een as never, { adres: een.adres as never }))
  const ids = mensen.map((_, nummer) => id(2, nummer))
  // The index alone is looked at; a household each, so that there is one to refer to.
  const vul = async (
    schema: string,
    kolommen: readonly { veld: string; kolom: string; type: string }[],
    velden: object[],
  ) => {
    await pool.query(
      `insert into ${schema}.huishouden (id, versie, geregistreerd_op, toestand) values ($1, 1, now(), '{}')`,
      [id(1, 0)],
    )
    await pool.query(
      `insert into ${schema}.inwoner (inwoner_id, huishouden_id, zoekversie, ${kolommen.map(({ kolom }) => kolom).join(', ')})
       select r.id, $2, 3, ${kolommen.map(({ veld }) => `r."${veld}"`).join(', ')}
       from json_to_recordset($1) as r (id uuid, ${kolommen.map(({ veld, type }) => `"${veld}" ${type}`).join(', ')})`,
      [JSON.stringify(velden.map((rij, nummer) => ({ ...rij, id: ids[nummer] }))), id(1, 0)],
    )
    await pool.query(`analyze ${schema}.inwoner`)
  }
  await vul(
    'registratie',
    hashkolommen,
    rijen.map((rij) => hashRij(proefsleutel, rij)),
  )
  const leesbaar = hashkolommen
    .filter(({ veld }) => veld !== 'postcodeHuisnummer')
    .map((een) => ({ ...een, type: 'text' }))
  await vul('leesbaar', leesbaar, rijen)

  const vragen = Array.from({ length: 5_000 }, () => {
    const een = soms(80) ? zoalsAnders(kies(mensen)) : mens()
    return zoekvraag({ adres: een.adres, inwoners: [een] } as never)
  })
  const plat = vragen.map(({ sleutels }) => ({
    kolommen: sleutels.map(({ kolom }) => kolom as string),
    waarden: sleutels.map(({ waarde }) => waarde),
  }))
  const gehasht = await gevonden(
    pool,
    'registratie',
    'bytea',
    vragen.map((vraag) => hashVraag(proefsleutel, vraag)),
  )
  expect(gehasht).toEqual(await gevonden(pool, 'leesbaar', 'text', plat))
  // Some found nobody, most somebody, and some so many that they were ranked.
  expect(gehasht.filter((wie) => wie.length === 0).length).toBeLessThan(1_000)
  expect(Math.max(...gehasht.map((wie) => wie.length))).toBeGreaterThan(50)
}, 120_000)
