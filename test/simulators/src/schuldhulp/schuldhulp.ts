import { randomUUID } from 'node:crypto'
import { dagenNa, dagInNederland } from '../dagen.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Partner, SimulatorContext } from '../partner.ts'
import { keurBeeindiging, keurOverdracht } from './keur-bericht.ts'
import { terugmelding } from './terugmelding.ts'
import type { Traject } from './traject.ts'

export interface SchuldhulpOptions {
  /** A worker plans an intake, a week after the referral, as soon as a new one comes in. */
  planIntake?: boolean
}

interface Antwoord {
  status: number
  body: Record<string, unknown>
}

const formaat = 'DDAS 1.0 in eigen REST'

/** The debt-assistance system: takes referrals as DDAS, plans intakes, reports back what its workers do. */
export function maakSchuldhulp(context: SimulatorContext, { planIntake = true }: SchuldhulpOptions = {}): Partner {
  const trajecten = new Map<string, Traject>()
  const antwoorden = new Map<string, Antwoord>()
  const tellingen = { volgordefouten: 0, heropend: 0 }

  const afgewezen = (status: number, detail: string): Antwoord => ({
    status,
    body: { status, title: 'Niet verwerkt', detail },
  })
  const vandaag = () => dagInNederland(context.nu())

  function ontvang(verwijzingId: string, inhoud: string, referentie: string): Antwoord {
    const gekeurd = keurOverdracht(inhoud, referentie, verwijzingId)
    if ('fouten' in gekeurd) return afgewezen(422, gekeurd.fouten.join('; '))
    const { traject, overdracht } = gekeurd.waarde
    const bekend = trajecten.get(verwijzingId)
    if (bekend && overdracht.versie < bekend.versie) {
      tellingen.volgordefouten++
      return afgewezen(409, `versie ${overdracht.versie} is ouder dan ${bekend.versie}`)
    }
    if (bekend?.beeindigdOp) tellingen.heropend++
    const { clienten, ...rest } = overdracht
    const trajectnummer = bekend?.trajectnummer ?? `SHV-${String(trajecten.size + 1).padStart(6, '0')}`
    trajecten.set(verwijzingId, {
      verwijzingId,
      trajectnummer,
      versie: overdracht.versie,
      ontvangen: (bekend?.ontvangen ?? 0) + 1,
      gegevens: traject.leveringen[0].schuldhulptrajecten[0],
      clienten,
      overdracht: rest,
      eigen: bekend?.eigen ?? {},
    })
    if (!bekend && planIntake && context.hub) context.straks(() => doePlanIntake({ verwijzingId }))
    return { status: bekend ? 200 : 201, body: { trajectnummer } }
  }

  function beeindig(verwijzingId: string, inhoud: string, referentie: string): Antwoord {
    const bekend = trajecten.get(verwijzingId)
    if (!bekend) return afgewezen(404, 'onbekende verwijzing')
    const gekeurd = keurBeeindiging(inhoud, referentie, verwijzingId)
    if ('fouten' in gekeurd) return afgewezen(422, gekeurd.fouten.join('; '))
    const { trajectnummer, versie, ontvangen } = bekend
    // What may no longer be shared is not kept: only that there was a trajectory.
    trajecten.set(verwijzingId, {
      verwijzingId,
      trajectnummer,
      versie,
      ontvangen: ontvangen + 1,
      gegevens: {},
      clienten: [],
      overdracht: {},
      eigen: {},
      beeindigdOp: gekeurd.waarde.op,
    })
    return { status: 200, body: { trajectnummer } }
  }

  function vind({ verwijzingId }: Record<string, unknown>): Traject {
    const traject = verwijzingId
      ? trajecten.get(verwijzingId as string)
      : [...trajecten.values()].findLast((rij) => !rij.beeindigdOp)
    if (!traject || traject.beeindigdOp) throw new Error('onbekend of beëindigd traject')
    return traject
  }

  function meldTerug(traject: Traject, gewijzigd: readonly string[] = []) {
    return context.roepHub({
      pad: `/schuldhulp/v1/trajecten/${traject.verwijzingId}`,
      methode: 'PUT',
      contentType: 'application/json',
      inhoud: JSON.stringify(
        terugmelding(traject, {
          referentie: randomUUID(),
          nu: context.nu(),
          gewijzigd,
          gemeentecode: context.gemeentecode,
        }),
      ),
    })
  }

  function doePlanIntake(opgave: Record<string, unknown>) {
    const traject = vind(opgave)
    traject.eigen.intake = { startdatum: (opgave['datum'] as string | undefined) ?? weekLater(traject) }
    return meldTerug(traject)
  }

  /** Books every request; the answer of an accepted one is given again when the same reference comes back. */
  function route(soort: string, verwerk: (verwijzingId: string, inhoud: string, referentie: string) => Antwoord) {
    return (request: FastifyRequest<{ Params: { id: string } }>, reply: FastifyReply) => {
      const referentie = (request.headers['berichtreferentie'] as string | undefined) ?? ''
      const inhoud = (request.body as string | null) ?? ''
      const eerder = antwoorden.get(referentie)
      const antwoord =
        eerder ??
        (context.rol() === 'weiger'
          ? afgewezen(422, 'het schuldhulpsysteem neemt deze verwijzing niet aan')
          : verwerk(request.params.id, inhoud, referentie))
      const gelukt = antwoord.status < 300
      if (gelukt) antwoorden.set(referentie, antwoord)
      const uitkomst = eerder ? 'herhaling' : gelukt ? 'verwerkt' : 'geweigerd'
      context.noteer({ soort, formaat, bytes: Buffer.byteLength(inhoud), referentie, uitkomst })
      const type = gelukt ? 'application/json' : 'application/problem+json'
      return reply.code(antwoord.status).type(type).send(JSON.stringify(antwoord.body))
    }
  }

  return {
    naam: 'schuldhulp',
    titel: 'Schuldhulpverlening',
    routes(app: FastifyInstance) {
      app.put('/trajecten/:id', route('traject', ontvang))
      app.post('/trajecten/:id/beeindiging', route('beeindiging', beeindig))
    },
    stand: () => ({ ...tellingen, trajecten: [...trajecten.values()] }),
    acties: {
      /** `{ verwijzingId?, datum? }`; without a referral the last one. */
      planIntake: (opgave) => doePlanIntake(opgave),
      /** `{ verwijzingId?, inwonerId?, telefoonnummer }`; without a resident the first client. */
      async wijzigTelefoonnummer(opgave) {
        const traject = vind(opgave)
        const inwonerId = (opgave['inwonerId'] as string | undefined) ?? traject.clienten[0]!.inwonerId
        traject.clienten = traject.clienten.map((client) =>
          client.inwonerId === inwonerId ? { ...client, telefoonnummer: opgave['telefoonnummer'] as string } : client,
        )
        return meldTerug(traject, [inwonerId])
      },
      /** `{ verwijzingId?, datum? }` */
      async rondAf(opgave) {
        const traject = vind(opgave)
        const op = (opgave['datum'] as string | undefined) ?? vandaag()
        traject.eigen.einddatum = op
        traject.eigen.uitstroom = { datum: op, reden: 'Afgerond' }
        return meldTerug(traject)
      },
      /** `{ verwijzingId?, datum? }` */
      async wijsAf(opgave) {
        const traject = vind(opgave)
        const op = (opgave['datum'] as string | undefined) ?? vandaag()
        traject.eigen.intake = {
          ...traject.eigen.intake,
          beschikkingssoort: 'Afwijzingsbeschikking',
          beschikkingsdatum: op,
        }
        return meldTerug(traject)
      },
    },
  }
}

/** Counted from the referral and not from now: reliving its diary, the system plans the same day again. */
function weekLater({ gegevens }: Traject): string {
  return dagenNa(gegevens.aanmelding!.startdatum!, 7)
}
