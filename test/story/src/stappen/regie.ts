import { dagenNa } from '@wijkhub/model'
import { adres, aanmeldingKontext, grootmoeder, moeder } from '../gezin.ts'
import { klaarBij } from '../meekijken.ts'
import { eerstePartners, eis, type Stap } from '../toneel.ts'

export const eersteDeel: Stap = {
  titel: 'Elk partnersysteem krijgt zijn deel, in zijn eigen formaat',
  async speel({ meekijker }) {
    await meekijker.totdat(klaarBij(...eerstePartners))
    return 'zaak, melding, verwijzing en gezinsdossier zijn verwerkt'
  },
}

export const omaGemeld: Stap = {
  titel: 'Een wijkverpleegkundige van Zorgbalans meldt oma aan, haar naam net anders gespeld',
  async speel({ zorgbalans, huishoudenId }) {
    const { bsn, geboortedatum, geslacht, gezinsrol } = grootmoeder
    const antwoord = await zorgbalans.meldAan({
      bronrecordId: 'ZB-2026-0412',
      medewerker: { naam: 'Noor Bakker', functie: 'wijkverpleegkundige', telefoonnummer: '0235550202' },
      grondslag: { wet: 'Zvw' },
      adres,
      inwoners: [
        {
          bronpersoonId: 'client-88',
          bsn,
          geboortedatum,
          geslacht,
          gezinsrol,
          naam: { voornamen: 'Maria', geslachtsnaam: 'van der Wieel' },
        },
      ],
      vragen: [],
      zrm: [],
      toestemmingen: [],
      verwijzingen: [],
      signalen: [],
    })
    eis(antwoord.huishoudenId === huishoudenId, 'oma is niet herkend')
    const { document } = await zorgbalans.huishouden(huishoudenId)
    const gezien = Object.keys(document.inwoners ?? {}).length
    eis(gezien === 1, `Zorgbalans meldde één inwoner en leest er ${gezien}`)
    return 'herkend, geen tweede huishouden; Zorgbalans leest wat zij zelf meldde, en verder niets'
  },
}

export const moederGemeld: Stap = {
  titel: 'Een Wmo-consulent van de gemeente meldt moeder aan; de gemeente wijst straks de jeugdhulp toe',
  async speel({ gemeente, huishoudenId }) {
    const { bsn: _, ...persoon } = moeder
    const antwoord = await gemeente.meldAan({
      bronrecordId: 'WMO-2026-1183',
      medewerker: { naam: 'Karim Aziz', functie: 'Wmo-consulent', telefoonnummer: '0235550303' },
      grondslag: { wet: 'Wmo 2015', artikel: '2.3.2' },
      adres,
      inwoners: [{ bronpersoonId: 'melding-1183', ...persoon }],
    })
    eis(antwoord.huishoudenId === huishoudenId, 'moeder is niet herkend')
    return 'herkend; ook de gemeente heeft nu gevraagd, en wacht'
  },
}

export const regisseurBenoemd: Stap = {
  titel: 'De regisseur wordt benoemd; het plan krijgt een doel en acties',
  async speel({ kontext, huishoudenId, vandaag }) {
    await kontext.benoemRegisseur(huishoudenId, { medewerker: aanmeldingKontext.medewerker })
    const { doelId } = await kontext.stelDoelVast(huishoudenId, {
      omschrijving: 'Schulden stabiel binnen drie maanden',
      leefgebied: 'Financiën',
    })
    await kontext.spreekActieAf(huishoudenId, {
      doelId,
      omschrijving: 'Samen de post sorteren',
      datum: dagenNa(vandaag, 7),
    })
    await kontext.spreekActieAf(huishoudenId, { doelId, omschrijving: 'Toeslagen controleren' })
    return 'één regisseur, één plan'
  },
}

export const vragenBeslist: Stap = {
  titel: 'De regisseur ziet wie vraagt om mee te doen, en kent het toe',
  async speel({ kontext, zorgbalans, gemeente, huishoudenId }) {
    const { aanvragen } = await kontext.aanvragen()
    const vragers = aanvragen.filter((aanvraag) => aanvraag.huishoudenId === huishoudenId)
    const namen = vragers.map(({ organisatie }) => organisatie).toSorted()
    eis(namen.join() === 'gemeente,zorgbalans', `bij de regisseur vragen: ${namen.join(' en ') || 'niemand'}`)
    for (const { organisatie, doel, grondslag } of vragers)
      await kontext.kenBetrokkenheidToe(huishoudenId, organisatie, { doel, grondslag, reden: 'Besproken in het team' })
    for (const client of [zorgbalans, gemeente]) {
      const { document } = await client.huishouden(huishoudenId)
      const gezien = Object.keys(document.inwoners ?? {}).length
      eis(gezien === 4, `wie is toegekend leest ${gezien} van de 4 inwoners`)
    }
    return 'Zorgbalans en de gemeente lezen nu wat hun rij van de tabel zegt'
  },
}
