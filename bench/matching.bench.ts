import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { leesFebrl, leesFebrlOmTeLeren } from './matching/febrl-set.ts'
import { tel } from './matching/leer.ts'
import { maakNederlandseSet } from './matching/maak-nederlandse-set.ts'
import { meetMiljoen } from './matching/miljoen.ts'
import { bereidPythonVoor } from './matching/python.ts'
import { schrijfGewichten } from './matching/schrijf-gewichten.ts'
import { meetSplink } from './matching/splink.ts'
import { toonModi, toonSoorten } from './matching/toon.ts'

/**
 * `npm run bench -- matching [--seed N] [--leer] [--zonder-splink] [--miljoen]`: who is who, beside Splink, on invented Dutch
 * people and on FEBRL4. `--leer` learns the weights again, from seeds and sets that are measured on nowhere.
 */
const { values: opties } = parseArgs({
  options: {
    seed: { type: 'string', default: '20261128' },
    leer: { type: 'boolean', default: false },
    'zonder-splink': { type: 'boolean', default: false },
    miljoen: { type: 'boolean', default: false },
  },
})
const vandaag = '2026-11-28'
const map = join(import.meta.dirname, '..', '.wijkhub', 'matching')
await mkdir(map, { recursive: true })

if (opties.miljoen) await meetMiljoen(vandaag)
else {
  const python = await bereidPythonVoor(map)
  if (opties.leer) await leer(python)
  else await meet(python)
}

async function leer(python: string): Promise<void> {
  const zaden = ['101', '102', '103', '104', '105', '106']
  const nederlands = []
  for (const zaad of zaden) nederlands.push(await maakNederlandseSet(python, map, zaad))
  const febrl = tel(await leesFebrlOmTeLeren(map))
  await schrijfGewichten(
    join(import.meta.dirname, '..', 'packages', 'identiteit', 'src', 'gewichten.ts'),
    // Of FEBRL only how people are written twice: its strangers and its households are no Dutch ones.
    [
      { tellingen: tel(nederlands), deel: 3 },
      { tellingen: { ...febrl, vreemd: {}, familie: {}, tweeling: {} }, deel: 1 },
    ],
    `Learned from dutch-people.py, seeds ${zaden.join(', ')} (three parts), and FEBRL 1 to 3 (one part).`,
  )
}

async function meet(python: string): Promise<void> {
  for (const set of [await maakNederlandseSet(python, map, opties.seed), await leesFebrl(map)]) {
    console.log(`\n${set.naam}: A ${set.a.length}, B ${set.b.length}`)
    const uitkomsten = toonModi(set, vandaag)
    toonSoorten(uitkomsten)
    if (!opties['zonder-splink']) await meetSplink(python, map, set)
  }
}
