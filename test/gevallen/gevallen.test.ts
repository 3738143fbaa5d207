import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

/** The cases from outside are not copied into the repository; they lie beside the checkout, or nowhere. */
const gevallen = resolve(import.meta.dirname, '../../../shared/gevallen')
const aanwezig = existsSync(join(gevallen, 'README.md'))
const rooms = '{packages,services,deploy,bench,checks,launcher,test}'

/** What no test can hold yet, and the issue it waits for; a line goes as soon as its test is there. */
const wacht: Readonly<Record<string, string>> = {
  N4: 'issue 10: "perhaps", the third answer to who somebody is; until then such a pair is two persons',
  J9: 'issue 14: who has custody is not registered, so no JW301 can name her (OP002)',
  E11: 'issue 10: a change costs the same at 300 goals as at 3',
}

/** The ids in the tables of the pages, and nothing that merely looks like one. */
function idsUitTabellen(): string[] {
  const paginas = globSync('*.md', { cwd: gevallen }).map((pagina) => readFileSync(join(gevallen, pagina), 'utf8'))
  return paginas.flatMap((tekst) => [...tekst.matchAll(/^\| ([A-Z]\d+) \|/gm)].map(([, id]) => id!))
}

/** The ids that begin the name of a test ('E9, E18: …') or the row of a table of tests (['J5', …). */
function idsMetTest(): Set<string> {
  const bestanden = globSync(`${rooms}/**/*.test.{ts,js}`, {
    cwd: resolve(import.meta.dirname, '../..'),
    exclude: (pad) => /node_modules|\.wijkhub/.test(pad),
  })
  const namen = /['"`]((?:[A-Z]\d{1,2}, )*[A-Z]\d{1,2}):|\[\s*'([A-Z]\d{1,2})',/g
  return new Set(
    bestanden.flatMap((bestand) =>
      [...readFileSync(resolve(import.meta.dirname, '../..', bestand), 'utf8').matchAll(namen)].flatMap(
        ([, begin, rij]) => (begin ?? rij!).split(', '),
      ),
    ),
  )
}

it.skipIf(!aanwezig)(
  `every case from outside is named by a test, or waits for an issue${aanwezig ? '' : ' (shared/gevallen staat niet naast deze checkout)'}`,
  () => {
    const ids = idsUitTabellen()
    expect(ids.length).toBeGreaterThan(100)
    expect(new Set(ids).size).toBe(ids.length)
    const metTest = idsMetTest()
    expect(ids.filter((id) => !metTest.has(id))).toEqual(ids.filter((id) => id in wacht))
    expect(Object.keys(wacht).filter((id) => !ids.includes(id))).toEqual([])
  },
)
