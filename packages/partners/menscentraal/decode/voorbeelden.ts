import type { Voorbeeld } from '@wijkhub/adapter-kit'

const persoon = (telefoonnummer: string) => `<ZKN:object StUF:entiteittype="ZAK" StUF:verwerkingssoort="W">
        <ZKN:identificatie>0392000000000042</ZKN:identificatie>
        <ZKN:heeftAlsInitiator StUF:entiteittype="ZAKBTRINI" StUF:verwerkingssoort="W">
          <ZKN:gerelateerde>
            <ZKN:natuurlijkPersoon StUF:entiteittype="NPS" StUF:sleutelOntvangend="5f1c8a52-0d4e-4b7a-9c36-000000000011" StUF:verwerkingssoort="W">
              <BG:inp.bsn>999999357</BG:inp.bsn>
              <BG:geslachtsnaam>Haverkamp</BG:geslachtsnaam>
              <BG:voornamen>Wilma</BG:voornamen>
              <BG:geboortedatum>19901116</BG:geboortedatum>
            </ZKN:natuurlijkPersoon>
          </ZKN:gerelateerde>
          <ZKN:heeftAlsAanspreekpunt StUF:entiteittype="ZAKBTRINICTP" StUF:verwerkingssoort="W">
            <ZKN:gerelateerde StUF:entiteittype="CTP" StUF:verwerkingssoort="W"><ZKN:telefoonnummer>${telefoonnummer}</ZKN:telefoonnummer></ZKN:gerelateerde>
          </ZKN:heeftAlsAanspreekpunt>
        </ZKN:heeftAlsInitiator>
      </ZKN:object>`

/** What the documentation shows: a telephone number of the mother of the registry's examples; a test sends it to a real hub. */
export const wijziging: Voorbeeld = {
  body: `<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:StUF="http://www.egem.nl/StUF/StUF0301" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZDS="http://www.stufstandaarden.nl/koppelvlak/zds0120">
  <soap:Body>
    <ZDS:updateZaak_ZakLk01>
      <ZKN:stuurgegevens>
        <StUF:berichtcode>Lk01</StUF:berichtcode>
        <StUF:zender><StUF:organisatie>0392</StUF:organisatie><StUF:applicatie>MensCentraal</StUF:applicatie></StUF:zender>
        <StUF:ontvanger><StUF:organisatie>0392</StUF:organisatie><StUF:applicatie>Wijkhub</StUF:applicatie></StUF:ontvanger>
        <StUF:referentienummer>MC-2026-0042</StUF:referentienummer>
        <StUF:tijdstipBericht>20261122110000</StUF:tijdstipBericht>
        <StUF:entiteittype>ZAK</StUF:entiteittype>
      </ZKN:stuurgegevens>
      <ZKN:parameters>
        <StUF:mutatiesoort>W</StUF:mutatiesoort>
        <StUF:indicatorOvername>V</StUF:indicatorOvername>
      </ZKN:parameters>
      ${persoon('0612345601')}
      ${persoon('0612345603')}
    </ZDS:updateZaak_ZakLk01>
  </soap:Body>
</soap:Envelope>
`,
  status: 200,
}
