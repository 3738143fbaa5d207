import type { DoelbindingRegel } from '@wijkhub/model'
import { afnemerVan, magBinnen, type Partijen, type RouteVanServer, type Toegangsregel } from '@wijkhub/service-kit'
import type { FastifyInstance } from 'fastify'

/** Who may call which route, as a page a privacy officer can read; made from the routes as they are registered. */
export function toegangPage(app: FastifyInstance, inrichting: Partijen): string {
  const partijen = inrichting.doelbinding.regels
  const alle = app.routelijst()
  const besloten = regels(alle.filter(({ contract }) => contract.toegang.rol !== 'openbaar'))
  const openbaar = alle.filter(({ contract }) => contract.toegang.rol === 'openbaar').map(({ pad }) => pad)
  const isUitleg = (pad: string) => /\/(openapi\.json|documentatie.*)$/.test(pad)
  return [
    '# Toegang: wie mag welke route aanroepen',
    '',
    '> Gemaakt uit de contracten van de routes zoals de diensten ze zelf registreren; een route zonder contract start niet.',
    '> Een test roept elke route aan als elk van deze partijen en houdt de antwoorden tegen deze regels.',
    '',
    'Eén token is één organisatie, en mag niet meer dan de scopes die erin staan. Een rol (functioneel beheerder, wijkbeeld, privacyfunctionaris,',
    'controle) heeft alleen een token met de scope van die rol (`beheren`, `wijkbeeld`, `privacy`, `controle`) van een organisatie die hem heeft. Wat een organisatie van een huishouden ziet, staat in [doelbinding.md](doelbinding.md).',
    '',
    '| Wie aanroept | krijgt |',
    '|---|---|',
    '| zonder token | 401 `geen-token` |',
    '| met een verlopen of onecht token | 401 `ongeldig-token` |',
    '| met een token van een organisatie buiten de doelbindingtabel | 403 `organisatie-onbekend` |',
    '| als iemand die hieronder niet bij de route staat | 403 `geen-recht`, voordat er iets is gelezen of opgezocht |',
    '| zonder de scope van de route | 403 `geen-recht`; de kop `WWW-Authenticate` noemt de scope |',
    '| als organisatie die niet bij het huishouden is betrokken, waar *betrokken* staat | 404 `huishouden-onbekend`, als bestond het niet |',
    '',
    '## Wie',
    '',
    '| Route | Wie | Scope | Waarvoor |',
    '|---|---|---|---|',
    ...besloten.map(
      ({ route, contract: { toegang, summary } }) =>
        `| \`${route}\` | ${wie(toegang)} | ${'scope' in toegang ? toegang.scope : ''} | ${summary} |`,
    ),
    '',
    '## Per partij',
    '',
    '`x`: mag. `b`: mag bij een huishouden waarbij zij is betrokken. Leeg: 403 `geen-recht`, of `bsn-niet-toegestaan` waar het BSN nodig is.',
    '',
    `| Route | ${partijen.map(({ audience }) => audience).join(' | ')} |`,
    `|---|${partijen.map(() => ':-:').join('|')}|`,
    ...besloten.map(
      ({ route, contract: { toegang } }) =>
        `| \`${route}\` | ${partijen.map((partij) => mate(toegang, inrichting, partij)).join(' | ')} |`,
    ),
    '',
    '## Iedereen, zonder token',
    '',
    'Zij zeggen niets over iemand.',
    '',
    ...openbaar.filter((pad) => !isUitleg(pad)).map((pad) => `- \`GET ${pad}\``),
    `- van elke API haar beschrijving, \`openapi.json\` en \`documentatie\`, onder ${[
      ...new Set(openbaar.filter(isUitleg).map((pad) => `\`${inEen(pad).replace(/\/(openapi|documentatie).*/, '')}\``)),
    ]
      .toSorted()
      .join(', ')}`,
    '',
  ].join('\n')
}

/** By path; the routes that are the same for every partner system are one line. */
function regels(routes: readonly RouteVanServer[]) {
  const perRoute = new Map(
    routes.map(({ methode, pad, contract }) => [
      `${methode} ${inEen(pad).replaceAll(/:(\w+)/g, '{$1}')}`,
      { contract, pad },
    ]),
  )
  return [...perRoute]
    .map(([route, { contract, pad }]) => ({ route, contract, pad }))
    .toSorted((a, b) => (`${a.pad} ${a.route}` < `${b.pad} ${b.route}` ? -1 : 1))
}

const inEen = (pad: string) => pad.replace(/^(\/beheer\/v\d+)\/[^/]+/, '$1/{systeem}')

function mate(regel: Toegangsregel, inrichting: Partijen, partij: DoelbindingRegel): string {
  if (!magBinnen(regel, afnemerVan(inrichting, partij.audience)!)) return ''
  if (regel.rol === 'organisatie' && regel.leest && !partij.velden.includes(regel.leest)) return ''
  return regel.rol === 'organisatie' && regel.betrokken ? 'b' : 'x'
}

function wie(regel: Toegangsregel): string {
  switch (regel.rol) {
    case 'openbaar':
      return 'iedereen'
    case 'organisatie': {
      const eisen = [regel.leest && `${veld(regel.leest)} leest`, regel.betrokken && 'betrokken is'].filter(Boolean)
      return `elke moederorganisatie${eisen.length > 0 ? ` die ${eisen.join(' en ')}` : ''}`
    }
    case 'partner':
      return `het partnersysteem \`${regel.audience}\``
    case 'beheer':
      return 'de functioneel beheerder'
    case 'wijkbeeld':
      return 'elke organisatie met de rol `wijkbeeld`'
    case 'privacy':
      return 'de privacyfunctionaris'
    case 'controle':
      return 'wie controleert, en de privacyfunctionaris'
  }
}

const veld = (pad: string) => `\`${pad.replace(/^inwoners\.\*\./, '').replace(/\.\*$/, '')}\``
