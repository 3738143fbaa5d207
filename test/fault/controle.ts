import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { totdat } from '@wijkhub/builders/hub'
import type { Gezin } from './belasting.ts'
import { telefoonsIn } from './gezinnen.ts'
import type { VerdeeldeHub } from './verdeelde-hub.ts'

/** What must be empty or nought after every drill. */
export interface Oordeel {
  /** Acknowledged, and not (or twice) in the registry. */
  nietOpgeslagen: string[]
  /** Acknowledged, and not what the partner holds in the end. */
  nietGeleverd: string[]
  /** Per simulator: doubles it could not recognise as a repeat, and messages that came in the wrong order. */
  dubbelen: number
  volgordefouten: number
  /** The same order, judged from what each partner wrote down as it came in. */
  dagboekVolgordefouten: string[]
  /** Messages the partners got, and how many of those were a recognisable repeat. */
  berichten: number
  herhalingen: number
}

const schoon = { nietOpgeslagen: [], nietGeleverd: [], dubbelen: 0, volgordefouten: 0, dagboekVolgordefouten: [] }

/** The verdict that passes; the counts of messages are only for the report. */
export const foutloos = (oordeel: Oordeel) => ({ ...oordeel, berichten: 0, herhalingen: 0 })
export const geenFouten: Oordeel = { ...schoon, berichten: 0, herhalingen: 0 }

/** Every simulator the load reaches, and how to find what it holds per family. */
const houders: Record<string, (stand: Stand) => unknown[]> = {
  menscentraal: ({ zaken }) => Object.values(zaken ?? {}),
  schuldhulp: ({ trajecten }) => trajecten ?? [],
  cjg: ({ dossiers }) => Object.values(dossiers ?? {}),
}
const partners = [...Object.keys(houders), 'matchpoint']

interface Stand {
  zaken?: Record<string, unknown>
  trajecten?: unknown[]
  dossiers?: Record<string, unknown>
  dubbelen?: number
  volgordefouten?: number
  afwijkend?: number
}

/** Waits until every partner is up to date and compares all three: acknowledged, stored, delivered. */
export async function controleer(hub: VerdeeldeHub, gezinnen: readonly Gezin[], geduldMs = 90_000): Promise<Oordeel> {
  const oordeel: Oordeel = { ...structuredClone(schoon), berichten: 0, herhalingen: 0 }
  for (const gezin of gezinnen) await isBij(hub, gezin, geduldMs)
  for (const gezin of gezinnen) oordeel.nietOpgeslagen.push(...(await vergelijkRegistratie(hub, gezin, geduldMs)))
  const { huishoudens } = await hub.gemeente.tellingen()
  if (huishoudens !== gezinnen.length)
    oordeel.nietOpgeslagen.push(`${huishoudens} huishoudens voor ${gezinnen.length} gezinnen`)
  for (const partner of partners) {
    const stand = await hub.bord<Stand>(partner)
    oordeel.dubbelen += stand.dubbelen ?? 0
    oordeel.volgordefouten += (stand.volgordefouten ?? 0) + (stand.afwijkend ?? 0)
    if (houders[partner]) oordeel.nietGeleverd.push(...vergelijkPartner(partner, houders[partner](stand), gezinnen))
    const dagboek = leesDagboek(hub.dagboek(partner))
    oordeel.dagboekVolgordefouten.push(...volgordefouten(dagboek).map((fout) => `${partner}: ${fout}`))
    oordeel.berichten += dagboek.length
    oordeel.herhalingen += dagboek.length - new Set(dagboek).size
  }
  return oordeel
}

/** Every partner entitled to the family says processed, about the version it should have. */
export async function isBij(hub: VerdeeldeHub, { huishoudenId }: Gezin, geduldMs: number): Promise<void> {
  await totdat(
    () => hub.kontext.leveringen(huishoudenId).then(({ leveringen }) => leveringen, String),
    (leveringen) =>
      typeof leveringen !== 'string' &&
      leveringen.length >= partners.length &&
      leveringen.every(({ status, versie, gewensteVersie }) => status === 'verwerkt' && versie === gewensteVersie),
    geduldMs,
  )
}

async function vergelijkRegistratie(hub: VerdeeldeHub, gezin: Gezin, geduldMs: number): Promise<string[]> {
  // The partners' own messages come when they come: one intake and one match per family, neither missing nor twice.
  const { document } = await totdat(
    () => hub.kontext.huishouden(gezin.huishoudenId),
    ({ document }) => eigenActies(document.acties) > 0 && Object.keys(document.matches ?? {}).length > 0,
    geduldMs,
  )
  const telefoons = telefoonsIn(document.inwoners?.[gezin.moederId]?.telefoonnummer ?? '')
  const doelen = Object.values(document.doelen ?? {}).map(({ omschrijving }) => omschrijving)
  return [
    ...(telefoons[0]?.wijziging === gezin.wijziging ? [] : [`gezin ${gezin.nummer}: ander telefoonnummer`]),
    ...(isDeepStrictEqual(new Set(doelen), new Set(gezin.doelen)) && doelen.length === gezin.doelen.length
      ? []
      : [`gezin ${gezin.nummer}: andere doelen`]),
    ...(eigenActies(document.acties) === 1 ? [] : [`gezin ${gezin.nummer}: intake dubbel`]),
    ...(Object.keys(document.matches ?? {}).length === 1 ? [] : [`gezin ${gezin.nummer}: match dubbel`]),
  ]
}

const eigenActies = (acties: Record<string, { organisatie?: string | undefined }> | undefined) =>
  Object.values(acties ?? {}).filter(({ organisatie }) => organisatie === 'schuldhulp').length

function vergelijkPartner(partner: string, houdt: readonly unknown[], gezinnen: readonly Gezin[]): string[] {
  const gevonden = houdt.map((zaak) => JSON.stringify(zaak))
  const perGezin = Map.groupBy(gevonden, (zaak) => telefoonsIn(zaak)[0]?.gezin ?? -1)
  return gezinnen.flatMap(({ nummer, wijziging, doelen }) => {
    const zaken = perGezin.get(nummer) ?? []
    if (zaken.length !== 1) return [`${partner} heeft gezin ${nummer} ${zaken.length} keer`]
    const [zaak] = zaken
    const anders = telefoonsIn(zaak!).filter((telefoon) => telefoon.wijziging !== wijziging)
    const mist = partner === 'menscentraal' ? doelen.filter((doel) => !zaak!.includes(doel)) : []
    return [
      ...(anders.length > 0
        ? [`${partner} heeft van gezin ${nummer} nummer ${anders[0]!.wijziging}, niet ${wijziging}`]
        : []),
      ...mist.map((doel) => `${partner} mist ${doel}`),
    ]
  })
}

/** The messages a partner got, as they came. */
export function leesDagboek(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"verzoek"'))
}

/** Messages that show an older telephone number than one before it, of the same family. */
export function volgordefouten(dagboek: readonly string[]): string[] {
  const gezien = new Map<number, number[]>()
  const fouten: string[] = []
  for (const regel of dagboek) {
    const perGezin = Map.groupBy(telefoonsIn(regel), ({ gezin }) => gezin)
    for (const [gezin, telefoons] of perGezin) {
      // A change names what was and what becomes.
      const wijziging = Math.max(...telefoons.map((telefoon) => telefoon.wijziging))
      const reeks = gezien.get(gezin) ?? []
      if (wijziging < Math.max(0, ...reeks)) fouten.push(`gezin ${gezin}: ${[...reeks.slice(-5), wijziging].join(' ')}`)
      gezien.set(gezin, [...reeks, wijziging])
    }
  }
  return fouten
}
