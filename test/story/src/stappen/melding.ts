import { eis, type Stap } from '../toneel.ts'
import { scores } from '../zrm.ts'

const gezegd = 'Hij komt de deur niet meer uit en de post stapelt zich op'

export const meldingOpgepakt: Stap = {
  titel: 'Een buurvrouw belt de gemeente en wil onbekend blijven; Kontext gaat erop af',
  async speel(toneel) {
    const { gemeente, kontext, vandaag } = toneel
    const meldingId = crypto.randomUUID()
    await gemeente.meld(meldingId, {
      wat: gezegd,
      urgentie: 'snel',
      melder: {
        soort: 'buurtbewoner',
        naam: 'Buurvrouw Verzonnen',
        telefoonnummer: '0612345609',
        blijftOnbekend: true,
      },
      leefgebieden: ['Sociaal netwerk'],
      personen: [{ bronpersoonId: 'buurman', naam: { voornamen: 'Otto', geslachtsnaam: 'Verzonnen-Erf' } }],
      adres: { straatnaam: 'Verzonnen Erf', huisnummer: 100, postcode: '2035AB', woonplaats: 'Haarlem' },
      medewerker: { naam: 'Karin Loket' },
    })
    const { meldingen } = await kontext.meldingen({ team: 'schalkwijk-1' })
    eis(
      meldingen.some((melding) => melding.meldingId === meldingId),
      'het team van het adres ziet de melding niet',
    )
    const medewerker = { naam: 'Sanne de Wit' }
    await kontext.pakMeldingOp(meldingId, { medewerker })
    for (const [wijze, uitkomst] of [
      ['telefoon', 'niemand-bereikt'],
      ['huisbezoek', 'gesproken'],
    ] as const)
      await kontext.legPogingVast(meldingId, crypto.randomUUID(), { dag: vandaag, wijze, uitkomst, medewerker })
    const { huishoudenId, inwoners } = await kontext.meldMeldingAan(meldingId, {
      medewerker,
      grondslag: { wet: 'Wmo 2015' },
      inwoners: [{ bronpersoonId: 'buurman', geboortedatum: '1948-03-02', geslacht: 'M', gezinsrol: 'overig' }],
      vragen: [{ bronpersoonId: 'buurman', leefgebied: 'Sociaal netwerk', omschrijving: 'Is veel alleen' }],
      zrm: [{ bronpersoonId: 'buurman', instrument: '2017', datum: vandaag, scores: scores(2) }],
    })
    await kontext.benoemRegisseur(huishoudenId, { medewerker })
    const { doelId } = await kontext.stelDoelVast(huishoudenId, {
      omschrijving: 'Elke week onder de mensen',
      eigenWoorden: 'Ik wil weer eens een potje kaarten',
      leefgebied: 'Sociaal netwerk',
    })
    toneel.buurman = { huishoudenId, inwonerId: inwoners[0]!.inwonerId, doelId }
    const { document } = await kontext.huishouden(huishoudenId)
    const dossier = JSON.stringify(document)
    eis(dossier.includes('Verzonnen-Erf'), 'wie gemeld is, staat niet in het dossier')
    eis(!dossier.includes('Buurvrouw') && !dossier.includes(gezegd), 'het dossier noemt wie er meldde, of wat zij zei')
    return 'na twee pogingen gesproken; naam en adres niet overgetypt, en van de buurvrouw staat niets in het dossier'
  },
}
