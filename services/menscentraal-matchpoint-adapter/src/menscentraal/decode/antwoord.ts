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
import { procesfout } from './vertaal-zaak-wijziging.ts'
import type { ZaakWijziging } from './zaak-wijziging.ts'

const contentType = 'text/xml; charset=utf-8'

/** Answers in StUF: Bv03 when it is taken over, else a SOAP fault with a Fo03 that names every fault. */
export function zdsAntwoord(
  ontvangst: Ontvangst<ZaakWijziging>,
  omgeving: Omgeving,
  instellingen: ZdsInstellingen,
): HttpAntwoord {
  const kop = { referentienummer: omgeving.nieuweReferentie(), tijdstipBericht: stufTijdstip(omgeving.nu) }
  if (ontvangst.soort === 'aangenomen') {
    const bv03 = schrijfBv03(
      antwoordStuurgegevens(ontvangst.gelezen.bericht.stuurgegevens, { berichtcode: 'Bv03', ...kop }),
    )
    return { status: 200, contentType, inhoud: writeXml(soapEnvelope(bv03), namespaces) }
  }
  const fout = foutVan(ontvangst)
  const stuurgegevens = {
    berichtcode: 'Fo03',
    zender: instellingen.wijkhub,
    ontvanger: instellingen.menscentraal,
    ...kop,
    // The schema demands one, also for a message of which it could not be read.
    crossRefnummer: (fout.kenmerk ?? 'onbekend').slice(0, 40),
  }
  const details = (fout.velden ?? []).map(({ veld, reden }) => `${veld}: ${reden}`).join('; ')
  const fo03 = schrijfFoutbericht(stuurgegevens, {
    code: fout.foutcode,
    plek: 'client',
    omschrijving: fout.reden,
    ...(details && { details }),
  })
  // SOAP 1.1 §6.2: a fault is sent with status 500.
  return { status: 500, contentType, inhoud: writeXml(soapFault('Client', fout.reden, fo03), namespaces) }
}

function foutVan(ontvangst: Exclude<Ontvangst<ZaakWijziging>, { soort: 'aangenomen' }>): Onleesbaar {
  if (ontvangst.soort !== 'koppeling-onbekend') {
    // The kit's own codes are none of StUF's.
    const { fout } = ontvangst
    return /^[A-Z]/.test(fout.foutcode) || fout.foutcode.startsWith('xml-') ? fout : { ...fout, foutcode: procesfout }
  }
  return { foutcode: procesfout, reden: 'deze zaak is bij de hub niet bekend', kenmerk: ontvangst.gelezen.kenmerk }
}
