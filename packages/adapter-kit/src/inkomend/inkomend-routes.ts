import type { FastifyInstance } from 'fastify'
import { problem } from '@wijkhub/service-kit'
import type { Adapter, HttpAntwoord, Ontvangst } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import { omgeving } from '../verzoenen/verzoen.ts'
import { ontvang } from './ontvang.ts'
import { toonAanMens } from './toon-aan-mens.ts'

/** One HTTP route per kind of message a partner may send. Only the partner itself may use it. */
export function inkomendRoutes(app: FastifyInstance, deps: KitDeps, adapters: readonly Adapter[]): void {
  for (const adapter of adapters)
    for (const inkomend of adapter.inkomend)
      void app.register(async (scope) => {
        // The adapter's decode sees the text as it came; nothing is parsed before it is stored.
        scope.removeAllContentTypeParsers()
        scope.addContentTypeParser(
          inkomend.contentTypes,
          { parseAs: 'string', bodyLimit: inkomend.maxBytes },
          (_request, body, done) => done(null, body),
        )
        scope.route({
          method: inkomend.methode,
          url: inkomend.pad,
          bodyLimit: inkomend.maxBytes,
          handler: async (request, reply) => {
            if (request.afnemer?.organisatie !== adapter.audience) return problem(reply, 'geen-recht')
            const parameters = request.params as Record<string, string>
            const ontvangst = await ontvang(
              deps,
              adapter,
              inkomend,
              (request.body as string | undefined) ?? '',
              parameters,
            )
            // In any protocol: whoever gets a 503 sends it again.
            if (ontvangst.soort === 'uitgesteld') return problem(reply.header('retry-after', '1'), 'niet-beschikbaar')
            if (!inkomend.antwoord) return jsonAntwoord(ontvangst, reply)
            const antwoord: HttpAntwoord = inkomend.antwoord(ontvangst, omgeving(deps))
            if (antwoord.status < 400 && !antwoord.zegtWeigering) await toonAanMens(deps, adapter, inkomend, ontvangst)
            return reply.code(antwoord.status).type(antwoord.contentType).send(antwoord.inhoud)
          },
        })
      })
}

function jsonAntwoord(ontvangst: Ontvangst<unknown>, reply: Parameters<typeof problem>[0]) {
  switch (ontvangst.soort) {
    case 'aangenomen':
      return reply.code(200).send({ kenmerk: ontvangst.gelezen.kenmerk, herhaling: ontvangst.herhaling })
    case 'koppeling-onbekend':
      return problem(reply, 'niet-gevonden', {
        detail: 'Bij dit kenmerk is geen huishouden van dit partnersysteem bekend.',
      })
    case 'onleesbaar':
    case 'niet-vertaalbaar': {
      const { foutcode, reden, velden } = ontvangst.fout
      return problem(reply, ontvangst.soort === 'onleesbaar' ? 'ongeldige-invoer' : 'conflict', {
        detail: `${foutcode}: ${reden}`,
        fouten: (velden ?? []).map((fout) => ({ ...fout, plaats: 'inhoud', code: 'ongeldig' })),
      })
    }
  }
}
