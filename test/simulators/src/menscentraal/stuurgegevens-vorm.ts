import { isStufTijdstip, kinderenVan, namespaces, tekstVan, type Vorm } from '../stuf/stuf.ts'

const stuf = kinderenVan(namespaces.StUF)

const systeem: Vorm = {
  kinderen: [
    stuf.hoogstensEen('organisatie', tekstVan(0, 200)),
    stuf.een('applicatie', tekstVan(3, 50)),
    stuf.hoogstensEen('administratie', tekstVan(0, 50)),
    stuf.hoogstensEen('gebruiker', tekstVan(0, 100)),
  ],
}

/** The header of a StUF 3.01 message as StUF.xsd has it: the real MensCentraal is as strict as its schema. */
export const stuurgegevensVorm: Vorm = {
  kinderen: [
    stuf.een('berichtcode'),
    stuf.een('zender', systeem),
    stuf.een('ontvanger', systeem),
    stuf.een('referentienummer', tekstVan(1, 40)),
    stuf.een('tijdstipBericht', (tekst) =>
      isStufTijdstip(tekst) ? undefined : 'is geen bestaand tijdstip jjjjmmdduummss[sss]',
    ),
    stuf.hoogstensEen('crossRefnummer', tekstVan(1, 40)),
    stuf.hoogstensEen('entiteittype'),
    stuf.hoogstensEen('functie'),
  ],
}
