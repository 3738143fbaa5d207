import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What contracts/toegang.md promises a party at a route: `x` may, `b` may where it is involved, nothing: 403. */
type Mate = 'x' | 'b' | ''

/** The published matrix: route as the page writes it → party → what it may. */
export function readMatrix(): Map<string, Map<string, Mate>> {
  const page = readFileSync(join(import.meta.dirname, '../../contracts/toegang.md'), 'utf8')
  const [kop = [], , ...rijen] = page
    .slice(page.indexOf('## Per partij'))
    .split('\n')
    .filter((regel) => regel.startsWith('|'))
    .map((regel) =>
      regel
        .split('|')
        .slice(1, -1)
        .map((cel) => cel.trim()),
    )
  return new Map(
    rijen.map(([route = '', ...cellen]) => [
      route.replaceAll('`', ''),
      new Map(cellen.map((cel, index) => [kop[index + 1]!, cel as Mate])),
    ]),
  )
}

/** A route as the page writes it. */
export function onPage({ methode, pad }: { methode: string; pad: string }): string {
  return `${methode} ${pad.replace(/^(\/beheer\/v1)\/[^/]+/, '$1/{systeem}').replaceAll(/:(\w+)/g, '{$1}')}`
}
