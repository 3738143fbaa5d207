import { schemas, type ApiInfo, type RouteContract } from '@wijkhub/service-kit'
import { z } from 'zod'
import type { Inkomend } from '../adapter.ts'

/** The API of one partner's doors: what stands before the paths of all of them, up to the version. */
export function deurInfo(naam: string, { pad }: Inkomend): ApiInfo {
  return {
    prefix: /^\/[^/]+\/v\d+(?=\/)/.exec(pad)?.[0] ?? pad,
    titel: `Wijkhub voor ${naam}`,
    versie: '1.0.0',
    omschrijving: `Wat ${naam} aan Wijkhub kan melden. Alleen met het toegangstoken van dit partnersysteem; een bericht met hetzelfde kenmerk is hetzelfde bericht.`,
  }
}

/** Who may come in at a door, and what its documentation says. The partner's own format is read by the adapter. */
export function deurContract(audience: string, { pad, contentTypes, beschrijving }: Inkomend): RouteContract {
  const { antwoorden, schema, summary, description, voorbeeld } = beschrijving
  const namen = [...pad.matchAll(/:(\w+)/g)].map(([, naam]) => naam!)
  return schemas({
    toegang: { rol: 'partner', scope: 'inkomend', audience },
    verantwoording: { verwerking: 'partner-bijdrage', doet: 'wijzigt' },
    summary,
    ...(description && { description }),
    ...(voorbeeld && { voorbeeld }),
    tags: ['Inkomend'],
    ...(namen.length > 0 && { params: z.object(Object.fromEntries(namen.map((naam) => [naam, z.string()]))) }),
    bodyText: { contentTypes, ...(schema && { schema }) },
    ...(antwoorden ? inEigenFormaat(antwoorden) : inJson),
  })
}

const Aangenomen = z
  .strictObject({
    kenmerk: z.string().describe('Het kenmerk van uw bericht'),
    herhaling: z.boolean().describe('Dit bericht was er al; het heeft niets veranderd'),
  })
  .meta({ id: 'Aangenomen' })

const inJson = {
  response: { 200: Aangenomen.describe('Aangenomen en bewaard') },
  problemen: ['niet-gevonden', 'conflict'],
}

function inEigenFormaat({ contentType, perStatus }: NonNullable<Inkomend['beschrijving']['antwoorden']>) {
  const statussen = Object.entries(perStatus)
  return {
    response: Object.fromEntries(statussen.map(([status, wat]) => [status, z.string().describe(wat)])),
    responseTypes: Object.fromEntries(statussen.map(([status]) => [status, contentType.split(';', 1)[0]!])),
  }
}
