import { schrijfFoutbericht, stufTijdstip, writeXml } from '@wijkhub/stuf'
import type { GgkAfzender } from './envelop.ts'
import { envelopVoorvoegsels } from '../ijw/namen.ts'

/** What is wrong with a message, and as much of its envelope as could be read. */
export interface EnvelopFout {
  reden: string
  velden?: { veld: string; reden: string }[]
  /** referentienummer of the faulty message. */
  kenmerk?: string
  /** Organisation that sent it. */
  afzender?: string
  /** Code of the Fo01; StUF055 unless given. */
  code?: string
  /** functie-applicatieVersie+applicatieSubversie, e.g. `JW305-00010004`. */
  functie?: string
}

/**
 * The StUF Fo01 for a message that fails control level 1: code StUF055 (FACTS §1.5 and §2) unless a code of the GGk says
 * it better. A message whose envelope could not be read has no reference to answer to; then the fault refers to nothing.
 */
export function fo01(
  afzender: GgkAfzender,
  fout: EnvelopFout,
  omgeving: { op: string; nieuweReferentie: () => string },
): string {
  const velden = (fout.velden ?? []).map(({ veld, reden }) => `${veld} ${reden}`)
  const bericht = schrijfFoutbericht(
    {
      berichtcode: 'Fo01',
      zender: { organisatie: afzender.gemeentecode, applicatie: afzender.applicatie },
      ontvanger: { organisatie: fout.afzender ?? 'onbekend', applicatie: 'GGk' },
      referentienummer: omgeving.nieuweReferentie(),
      tijdstipBericht: stufTijdstip(omgeving.op),
      crossRefnummer: fout.kenmerk ?? 'onbekend',
    },
    {
      code: fout.code ?? 'StUF055',
      plek: 'client',
      omschrijving: [fout.reden, ...velden].join('; '),
      details: fout.functie ?? 'onbekend',
    },
  )
  return writeXml(bericht, envelopVoorvoegsels)
}
