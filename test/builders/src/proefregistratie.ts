import { randomUUID } from 'node:crypto'
import { doelbinding, inrichting } from './haarlem.ts'
import type { LogEvent } from '@wijkhub/events'
import {
  evolve,
  leegHuishouden,
  type Aanmelding,
  type AanmeldingAntwoord,
  type Handeling,
  type Huishouden,
  type Inhoud,
  type Opdracht,
} from '@wijkhub/model'
import type { ServiceDeps } from '@wijkhub/service-kit'
import {
  createRegistry,
  handelingVanVerzoek,
  registreer,
  verwerkBijdragen,
  voerUit,
  type OpdrachtAntwoord,
  type Registry,
} from '@wijkhub/case-registry/stappen'
import { bewaardeFeiten, bewaardHuishouden } from './bewaard.ts'
import { toekenning } from './ken-toe.ts'
import { bijdrageEvent as bijdrage } from './registry-dubbel.ts'

/** The registry's use cases in the words of a story, and what they left in the database. */
export interface Proefregistratie {
  registry: Registry
  /** An act of this organisation, now, as the API would make it; for a registration with the id of its record. */
  handeling(organisatie: string, aanmelding?: Aanmelding): Handeling
  meldAan(organisatie: string, aanmelding: Aanmelding, sleutel?: string): Promise<AanmeldingAntwoord>
  /** The regisseur, or the municipality where there is none, grants what this organisation asked by registering. */
  kenToe(organisatie: string, huishoudenId: string): Promise<void>
  opdracht(organisatie: string, huishoudenId: string, opdracht: Opdracht): Promise<OpdrachtAntwoord>
  /** Hands over contributions as the event log would; numbers them per sender and household when `nummers` is absent. */
  meldTerug(bron: string, huishoudenId: string, inhoud: Inhoud[], nummers?: number[]): Promise<void>
  /** Projection events of one audience about one household, oldest first. */
  projecties(audience: string, huishoudenId: string): Promise<Gepubliceerd[]>
  aantal(tabel: string): Promise<number>
  toestand(huishoudenId: string): Promise<Huishouden>
  /** The household as its facts tell it. */
  herspeel(huishoudenId: string): Promise<Huishouden>
}

export interface Gepubliceerd {
  versie: number
  bijdrage: number
  type: string
  data: Huishouden | null
}

export function afnemer(organisatie: string) {
  const magBsn = doelbinding.regelVoor(organisatie)?.magBsn ?? false
  return { organisatie, magBsn, beheert: inrichting.heeftRol(organisatie, 'beheer') }
}

export function bijdrageEvent(bron: string, huishoudenId: string, volgnummer: number, inhoud: unknown): LogEvent {
  const op = new Date('2026-11-22T10:00:00Z')
  return { ...bijdrage(bron, { huishoudenId, volgnummer, inhoud: inhoud as Inhoud, op }), position: '' }
}

export function proefregistratie(deps: ServiceDeps): Proefregistratie {
  const registry = createRegistry({ ...deps, nieuwId: randomUUID })
  const { pool } = deps
  const verwerk = verwerkBijdragen(registry)
  const geteld = new Map<string, number>()

  async function rows<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return (await pool.query(sql, values)).rows as Row[]
  }

  const handeling = (organisatie: string, aanmelding?: Aanmelding) =>
    handelingVanVerzoek(registry, afnemer(organisatie), aanmelding?.bronrecordId)

  return {
    registry,
    handeling,
    async meldAan(organisatie, aanmelding, sleutel) {
      const uitkomst = await registreer(registry, handeling(organisatie, aanmelding), { aanmelding, sleutel })
      if (!('antwoord' in uitkomst)) throw new Error(JSON.stringify(uitkomst))
      return uitkomst.antwoord
    },
    async opdracht(organisatie, huishoudenId, opdracht) {
      const uitkomst = await voerUit(registry, handeling(organisatie), { huishoudenId, opdracht })
      if (!('antwoord' in uitkomst)) throw new Error(JSON.stringify(uitkomst))
      return uitkomst.antwoord
    },
    async kenToe(organisatie, huishoudenId) {
      const { regisseur } = await this.toestand(huishoudenId)
      await this.opdracht(regisseur?.organisatie ?? 'gemeente', huishoudenId, {
        soort: 'ken-betrokkenheid-toe',
        aanvrager: organisatie,
        toekenning,
      })
    },
    async meldTerug(bron, huishoudenId, inhoud, nummers) {
      const sleutel = `${bron} ${huishoudenId}`
      const eerste = (geteld.get(sleutel) ?? 0) + 1
      if (!nummers) geteld.set(sleutel, eerste + inhoud.length - 1)
      await verwerk(inhoud.map((deel, i) => bijdrageEvent(bron, huishoudenId, nummers?.[i] ?? eerste + i, deel)))
    },
    projecties: (audience, huishoudenId) =>
      rows<Gepubliceerd>(
        `select (attributes->>'versie')::integer as versie, (attributes->>'bijdrage')::integer as bijdrage, type, data
         from eventlog.outbox where topic = $1 and key = $2 order by xid, id`,
        [`wijkhub.projectie.${audience}`, huishoudenId],
      ),
    async aantal(tabel) {
      const [row] = await rows<{ n: number }>(`select count(*)::integer as n from ${tabel}`, [])
      return row!.n
    },
    toestand: (huishoudenId) => bewaardHuishouden(pool, huishoudenId, registry.hoofdsleutel),
    async herspeel(huishoudenId) {
      return (await bewaardeFeiten(pool, huishoudenId, registry.hoofdsleutel)).reduce<Huishouden>(
        evolve,
        leegHuishouden,
      )
    },
  }
}
