import { overWie, samenSchrijven } from '@wijkhub/logboek'
import type { TeVerantwoorden } from '@wijkhub/service-kit'
import type { FastifyRequest } from 'fastify'
import { dienstVan, type AdapterDeps } from '../kit-deps.ts'

/** Writes of whom something waits that a person was shown, before it leaves. */
export function logGetoond(deps: AdapterDeps) {
  let schrijf: ReturnType<typeof samenSchrijven> | undefined
  return (request: FastifyRequest, { verwerking, documenten, weigering }: TeVerantwoorden): Promise<void> => {
    const { organisatie, trace } = request.afnemer
    const { huishoudens, betrokkenen, velden } = overWie({ getoond: documenten })
    schrijf ??= samenSchrijven(deps.pool, dienstVan(deps))
    return schrijf({
      op: deps.now().toISOString(),
      verwerking,
      handeling: 'lezen',
      status: weigering === undefined ? 'Ok' : 'Unset',
      organisatie,
      huishoudens,
      betrokkenen,
      velden,
      aantal: weigering === undefined ? huishoudens.length : undefined,
      trace,
      weigering,
    })
  }
}
