import { randomUUID } from 'node:crypto'
import { adres, moeder } from '../gezin.ts'
import { eis, type Stap } from '../toneel.ts'

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
