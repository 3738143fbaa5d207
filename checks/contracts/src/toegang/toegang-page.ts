import { doelbinding } from '@wijkhub/model'
import { afnemerUit, magBinnen, type Toegangsregel } from '@wijkhub/service-kit'
import type { FastifyInstance } from 'fastify'

/** Who may call which route, as a page a privacy officer can read; made from the routes as they are registered. */
export function toegangPage(app: FastifyInstance): string {
  const routes = app.routelijst().toSorted((a, b) => (sleutel(a) < sleutel(b) ? -1 : 1))
  const partijen = doelbinding.regels
  return [
    '# Toegang: wie mag welke route aanroepen',
    '',
    '> Gemaakt uit de contracten van de routes zoals de diensten ze zelf registreren; een route zonder contract start niet.',
    '> `test/toegang/toegang.db.test.ts` roept elke route aan als elk van deze partijen en houdt de antwoorden tegen deze bladzijde.',
    '',
    'Eén token is één organisatie. Wat een organisatie van een huishouden ziet, staat in [doelbinding.md](doelbinding.md).',
    '',
    '| Wie aanroept | krijgt |',
    '|---|---|',
    '| zonder token | 401 `geen-token` (behalve waar *iedereen* staat) |',
    '| met een verlopen of onecht token | 401 `ongeldig-token` |',
    '| met een token van een organisatie buiten de doelbindingtabel | 403 `organisatie-onbekend` |',
    '| met een token van iemand die hier niet staat | 403 `geen-recht`, voordat er iets is opgezocht |',
    '| als organisatie die niet bij het huishouden is betrokken | waar *betrokken* staat: 404 `huishouden-onbekend`, als bestond het niet |',
    '',
    '## Routes',
    '',
    '| Route | Wie | Scope | Waarvoor |',
    '|---|---|---|---|',
    ...routes.map(
      ({ methode, pad, contract: { toegang, summary } }) =>
        `| \`${methode} ${pad.replaceAll(/:(\w+)/g, '{$1}')}\` | ${wie(toegang)} | ${'scope' in toegang ? toegang.scope : ''} | ${summary} |`,
    ),
    '',
    '## Partijen',
    '',
    `| Route | ${partijen.map(({ audience }) => audience).join(' | ')} |`,
    `|---|${partijen.map(() => ':-:').join('|')}|`,
    ...routes
      .filter(({ contract }) => contract.toegang.rol !== 'openbaar')
      .map(
        ({ methode, pad, contract: { toegang } }) =>
          `| \`${methode} ${pad.replaceAll(/:(\w+)/g, '{$1}')}\` | ${partijen
            .map((regel) => (magBinnen(toegang, afnemerUit(regel)) ? (isBijBetrokken(toegang) ? 'b' : 'x') : ''))
            .join(' | ')} |`,
      ),
    '',
    '`x`: mag; `b`: mag bij een huishouden waarbij zij is betrokken; leeg: 403 `geen-recht`.',
    '',
  ].join('\n')
}

const sleutel = ({ methode, pad }: { methode: string; pad: string }) => `${pad} ${methode}`

const isBijBetrokken = (regel: Toegangsregel) => regel.rol === 'organisatie' && regel.betrokken === true

function wie(regel: Toegangsregel): string {
  switch (regel.rol) {
    case 'openbaar':
      return 'iedereen'
    case 'organisatie':
      return regel.betrokken ? 'elke moederorganisatie die betrokken is' : 'elke moederorganisatie'
    case 'partner':
      return `het partnersysteem \`${regel.audience}\``
    case 'beheer':
      return 'de functioneel beheerder'
  }
}
