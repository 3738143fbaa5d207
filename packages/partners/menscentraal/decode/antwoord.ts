import type { HttpAntwoord, Omgeving, Onleesbaar, Ontvangst } from '@wijkhub/adapter-kit'
import {
  antwoordStuurgegevens,
  namespaces,
  schrijfBv03,
  schrijfFoutbericht,
  soapEnvelope,
  soapFault,
  stufTijdstip,
  writeXml,
} from '@wijkhub/stuf'
import type { ZdsInstellingen } from '../zds-instellingen.ts'
import { procesfout } from './update-zaak-zak-lk01.ts'
import type { ZaakWijziging } from './zaak-wijziging.ts'

const contentType = 'text/xml; charset=utf-8'

/**
 * Answers in StUF: Bv03 when it was received and is taken over or kept for a person to settle, else a SOAP fault that names
 * every fault: a Fo02 to a synchronous question, a Fo03 to the rest.
 */
export function zdsAntwoord(
  ontvangst: Ontvangst<ZaakWijziging>,
  omgeving: Omgeving,
  instellingen: ZdsInstellingen,
): HttpAntwoord {
  const kop = { referentienummer: omgeving.nieuweReferentie(), tijdstipBericht: stufTijdstip(omgeving.op) }
  if (ontvangst.soort === 'aangenomen') {
    const bv03 = schrijfBv03(
      antwoordStuurgegevens(ontvangst.gelezen.bericht.stuurgegevens, { berichtcode: 'Bv03', ...kop }),
    )
    return { status: 200, contentType, inhoud: writeXml(soapEnvelope(bv03), namespaces) }
  }
  const fout = foutVan(ontvangst)
  // The schema demands one, also for a message of which it could not be read.
  const crossRefnummer = (fout.kenmerk ?? 'onbekend').slice(0, 40)
  const details = (fout.velden ?? []).map(({ veld, reden }) => `${veld}: ${reden}`).join('; ')
  const foutbericht = schrijfFoutbericht(
    fout.antwoordsoort === 'Fo02'
      ? { berichtcode: 'Fo02', ...(fout.kenmerk !== undefined && { crossRefnummer }) }
      : {
          berichtcode: 'Fo03',
          zender: instellingen.wijkhub,
          ontvanger: instellingen.menscentraal,
          ...kop,
          crossRefnummer,
        },
    { code: fout.foutcode, plek: 'client', omschrijving: fout.reden, ...(details && { details }) },
  )
  // SOAP 1.1 §6.2: a fault is sent with status 500.
  return { status: 500, contentType, inhoud: writeXml(soapFault('Client', fout.reden, foutbericht), namespaces) }
}

function foutVan(ontvangst: Exclude<Ontvangst<ZaakWijziging>, { soort: 'aangenomen' }>): Onleesbaar {
  if (ontvangst.soort !== 'koppeling-onbekend') {
    // The kit's own codes are none of StUF's.
    const { fout } = ontvangst
    return /^[A-Z]/.test(fout.foutcode) || fout.foutcode.startsWith('xml-') ? fout : { ...fout, foutcode: procesfout }
  }
  return { foutcode: procesfout, reden: 'deze zaak is bij de hub niet bekend', kenmerk: ontvangst.gelezen.kenmerk }
}
