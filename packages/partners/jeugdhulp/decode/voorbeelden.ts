import type { Voorbeeld } from '@wijkhub/adapter-kit'

const jw305 = `<?xml version="1.0" encoding="UTF-8"?>
<jw305:Bericht xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema" xmlns:jw305="http://www.istandaarden.nl/ijw/3_2/jw305/schema">
  <jw305:Header>
    <jw305:BerichtCode>438</jw305:BerichtCode>
    <jw305:BerichtVersie>3</jw305:BerichtVersie>
    <jw305:BerichtSubversie>2</jw305:BerichtSubversie>
    <jw305:Afzender>98765432</jw305:Afzender>
    <jw305:Ontvanger>0392</jw305:Ontvanger>
    <jw305:BerichtIdentificatie><ijw:Identificatie>305-0042</ijw:Identificatie><ijw:Dagtekening>2026-11-22</ijw:Dagtekening></jw305:BerichtIdentificatie>
    <jw305:XsdVersie><ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie><ijw:BerichtXsdVersie>1.0.0</ijw:BerichtXsdVersie></jw305:XsdVersie>
  </jw305:Header>
  <jw305:Client>
    <jw305:Bsn>999999369</jw305:Bsn>
    <jw305:Geboortedatum><ijw:Datum>2012-04-18</ijw:Datum></jw305:Geboortedatum>
    <jw305:Geslacht>1</jw305:Geslacht>
    <jw305:Naam><ijw:Geslachtsnaam><ijw:Achternaam>Groot Esselink</ijw:Achternaam></ijw:Geslachtsnaam></jw305:Naam>
    <jw305:StartProducten>
      <jw305:StartProduct>
        <jw305:ToewijzingNummer>39200017</jw305:ToewijzingNummer>
        <jw305:Begindatum>2026-12-01</jw305:Begindatum>
        <jw305:StatusAanlevering>1</jw305:StatusAanlevering>
      </jw305:StartProduct>
    </jw305:StartProducten>
  </jw305:Client>
</jw305:Bericht>
`

/** What the documentation shows: the start of care of the son of the registry's examples; a test sends it to a real hub. */
export const start: Voorbeeld = {
  body: `<?xml version="1.0" encoding="UTF-8"?>
<GGK:envelopHeenbericht-ggk_Di01 xmlns:StUF="http://www.egem.nl/StUF/StUF0301" xmlns:GGK="http://www.stufstandaarden.nl/koppelvlak/ggk0210">
  <GGK:stuurgegevens>
    <StUF:berichtcode>Di01</StUF:berichtcode>
    <StUF:zender><StUF:organisatie>98765432</StUF:organisatie><StUF:applicatie>GGk</StUF:applicatie></StUF:zender>
    <StUF:ontvanger><StUF:organisatie>0392</StUF:organisatie><StUF:applicatie>Wijkhub</StUF:applicatie></StUF:ontvanger>
    <StUF:referentienummer>7a5d2f10-4c3b-4e8f-9d21-6b0c8e4f0042</StUF:referentienummer>
    <StUF:tijdstipBericht>20261122110000</StUF:tijdstipBericht>
    <StUF:functie>JW305</StUF:functie>
  </GGK:stuurgegevens>
  <GGK:parameters>
    <GGK:applicatieVersie>0004</GGK:applicatieVersie>
    <GGK:applicatieSubversie>0003</GGK:applicatieSubversie>
    <GGK:functieVersie>0003</GGK:functieVersie>
    <GGK:functieSubversie>0002</GGK:functieSubversie>
    <GGK:bericht><GGK:xmlBestand>${Buffer.from(jw305.replaceAll('\n', '\r\n')).toString('base64')}</GGK:xmlBestand></GGK:bericht>
  </GGK:parameters>
</GGK:envelopHeenbericht-ggk_Di01>
`,
  status: 202,
}
