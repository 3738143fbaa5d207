import { randomUUID } from 'node:crypto'
import { adres, moeder } from '../gezin.ts'
import { eis, type Stap } from '../toneel.ts'
import { scores } from '../zrm.ts'

const buur = 'Bo Verzonnen'

/** Somebody calls before anybody knows whether it is about them. */
export const meldingOpgepakt: Stap = {
  titel: 'Een buurvrouw belt het Loket en wil onbekend blijven; Kontext gaat eropaf en herkent het gezin',
  async speel({ gemeente, kontext, huishoudenId, vandaag }) {
    const meldingId = randomUUID()
    const medewerker = { naam: 'Jan Verzonnen' }
    await gemeente.meld(meldingId, {
      wat: 'Moeder doet al een week niet open',
      urgentie: 'snel',
      melder: { soort: 'buurtbewoner', naam: buur, blijftOnbekend: true },
      team: 'schalkwijk-1',
      personen: [{ bronpersoonId: 'buurvrouw', naam: moeder.naam, gezinsrol: 'ouder' }],
      adres,
    })
    await kontext.pakMeldingOp(meldingId, { medewerker })
    const poging = { dag: vandaag, wijze: 'huisbezoek', uitkomst: 'gesproken', medewerker } as const
    await kontext.legPogingVast(meldingId, randomUUID(), poging)
    await kontext.voegMeldingToe(meldingId, { huishoudenId, medewerker })
    const { meldingen } = await gemeente.gedaneMeldingen()
    const gedaan = meldingen.find((een) => een.meldingId === meldingId)
    eis(gedaan?.stand === 'afgerond', `wie meldde leest dat zij ${gedaan?.stand} is`)
    const { document } = await kontext.huishouden(huishoudenId)
    for (const wat of [gedaan, document])
      eis(!JSON.stringify(wat).includes(buur), 'buiten het team leest iemand wie er meldde')
    return 'het Loket leest dat het is opgepakt en afgerond, niet wat er is gevonden; in het dossier staat niet wie er meldde'
  },
}

/** As the neighbour said it. */
const gezegd = 'Hij komt de deur niet meer uit en de post stapelt zich op'

export const meldingAangemeld: Stap = {
  titel: 'Over een buurman die alleen is wordt ook gebeld: zijn melding wordt een aanmelding, zonder overtypen',
  async speel(toneel) {
    const { gemeente, kontext, vandaag } = toneel
    const meldingId = randomUUID()
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
      await kontext.legPogingVast(meldingId, randomUUID(), { dag: vandaag, wijze, uitkomst, medewerker })
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
