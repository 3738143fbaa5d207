import type { Aanmelding } from '@wijkhub/client'
import { dagenNa } from '@wijkhub/model'
import { eis, wacht, type Stap } from '../toneel.ts'
import { meet, scores } from '../zrm.ts'

/** What takes weeks and months: played where the clock may be put forward. */

const weken = (aantal: number) => aantal * 7

export const polsVergeten: Stap = {
  titel: 'Zeven weken later: de volgende pols van oma is vergeten, en wordt alsnog gevoeld',
  metKlok: true,
  async speel(toneel) {
    const { zorgbalans, huishoudenId } = toneel
    toneel.laatVoorbijgaan!(weken(7))
    const { agenda } = await zorgbalans.agenda({ teLaat: 'ja' })
    const pols = agenda.find((rij) => rij.soort === 'pols' && rij.huishoudenId === huishoudenId)
    if (!pols) throw new Error('de vergeten pols staat niet bij wat te laat is')
    await zorgbalans.voelPols(huishoudenId, pols.id, {
      datum: toneel.vandaag,
      rapportage: { contact: 'huisbezoek', tekst: 'Oma is gevallen, maar redt het.', leesbaarVoor: 'betrokkenen' },
    })
    const later = await zorgbalans.agenda()
    const volgende = later.agenda.find(({ id }) => id === pols.id)
    eis(volgende?.dag === dagenNa(toneel.vandaag, weken(6)), `de volgende pols is op ${volgende?.dag}`)
    return 'te laat stond zij in de lijst; de volgende is weer over zes weken'
  },
}

/** Where the neighbours live: enough in one wijk to be told, too few in two others. */
const straten = [
  ...Array.from({ length: 20 }, () => '2035AA'),
  ...Array.from({ length: 5 }, () => '2034AA'),
  ...Array.from({ length: 5 }, () => '2033AA'),
]
const eersteScore = 3
/** A third gets on, a third does not, a third falls back. */
const latereScore = (nummer: number) => [4, 3, 2][nummer % 3]!

/** A neighbour who worries about money; nobody lives in that street, and nobody is called so. */
function buur(nummer: number, vandaag: string): Aanmelding {
  const bronpersoonId = `buur-${nummer}`
  return {
    bronrecordId: `KTX-2026-01${String(nummer).padStart(2, '0')}`,
    medewerker: { naam: 'Sanne de Wit', functie: 'maatschappelijk werker' },
    grondslag: { wet: 'Wmo 2015' },
    adres: { straatnaam: 'Verzonnen Erf', huisnummer: nummer + 1, postcode: straten[nummer]!, woonplaats: 'Haarlem' },
    inwoners: [
      {
        bronpersoonId,
        naam: { voornamen: `${String.fromCodePoint(65 + (nummer % 26))}nna`, geslachtsnaam: `Verzonnen-${nummer}` },
        geboortedatum: `${1950 + nummer}-0${1 + (nummer % 9)}-1${nummer % 10}`,
        geslacht: 'V',
        gezinsrol: 'overig',
      },
    ],
    vragen: [{ bronpersoonId, leefgebied: 'Financiën', omschrijving: 'Kan de rekeningen niet betalen' }],
    zrm: [{ bronpersoonId, instrument: '2017', datum: vandaag, scores: scores(eersteScore) }],
  }
}

export const burenGemeten: Stap = {
  titel: 'Dertig buren met dezelfde vraag; drie maanden later worden zij opnieuw gemeten',
  metKlok: true,
  async speel(toneel) {
    const { kontext, vandaag } = toneel
    const gemeld = await Promise.all(straten.map((_, nummer) => kontext.meldAan(buur(nummer, vandaag))))
    const huishoudens = new Set(gemeld.map(({ huishoudenId }) => huishoudenId))
    eis(huishoudens.size === straten.length, 'buren zijn één huishouden geworden')
    toneel.laatVoorbijgaan!(92)
    await Promise.all(
      gemeld.map(({ huishoudenId, inwoners }, nummer) =>
        meet(toneel, huishoudenId, inwoners[0]!.inwonerId, latereScore(nummer)),
      ),
    )
    toneel.burenGemeten = { gevraagd: vandaag.slice(0, 7), gemeten: toneel.vandaag.slice(0, 7) }
    return `${huishoudens.size} huishoudens aangemeld en opnieuw gemeten`
  },
}

export const buurmanGesloten: Stap = {
  titel: 'Met de buurman gaat het goed: Kontext meet hem opnieuw en sluit af, met wat er van elk doel kwam',
  metKlok: true,
  async speel(toneel) {
    const { kontext, buurman } = toneel
    const { huishoudenId, inwonerId, doelId } = buurman!
    await meet(toneel, huishoudenId, inwonerId, 3)
    const sluiting = {
      aanleiding: 'verder-op-eigen-kracht',
      reden: 'Hij eet nu twee keer per week in het buurthuis',
    } as const
    const zonderUitkomst = await kontext.sluit(huishoudenId, sluiting).then(
      () => 'gesloten',
      (fout: { code?: string }) => fout.code,
    )
    eis(zonderUitkomst === 'doel-zonder-uitkomst', `zonder uitkomst van het doel: ${zonderUitkomst}`)
    await kontext.sluit(huishoudenId, {
      ...sluiting,
      doelen: { [doelId]: { uitkomst: 'behaald' } },
      eindigLopende: true,
    })
    const gelezen = await kontext.huishouden(huishoudenId).then(
      () => 'gelezen',
      (fout: { code?: string }) => fout.code,
    )
    eis(gelezen === 'huishouden-onbekend', `van een gesloten huishouden: ${gelezen}`)
    const { doelen, zrm } = await kontext.sluitingResultaat(huishoudenId)
    const lijn = Object.values(zrm)
      .toSorted((een, ander) => een.datum!.localeCompare(ander.datum!))
      .map(({ scores: gescoord }) => gescoord?.['Sociaal netwerk'])
    eis(doelen[doelId]?.afronding?.uitkomst === 'behaald' && lijn.join() === '2,3', `het resultaat is ${lijn.join()}`)
    return 'doel behaald, ZRM van 2 naar 3; het dossier leest niemand meer, het resultaat nog een jaar wie erbij was'
  },
}

export const wijkOverzicht: Stap = {
  titel: 'De gemeente ziet in het wijkbeeld hoe het gaat, en van niemand wie',
  metKlok: true,
  async speel(toneel) {
    const { gevraagd, gemeten } = toneel.burenGemeten!
    // A month is told from the tenth of the next.
    toneel.laatVoorbijgaan!(42)
    const lees = async () => (await toneel.gemeente.wijkbeeld({ vanaf: gevraagd, tot: gemeten })).cijfers
    await wacht(toneel.geduldMs, `de maand ${gemeten} is verteld`, async () =>
      (await lees()).some(({ maand }) => maand === gemeten),
    )
    const cijfers = await lees()
    const inWijk = cijfers.flatMap(({ maand, soort, wijk, wat, aantal }) =>
      maand === gevraagd && soort === 'vragen' && wijk && !wat && aantal !== undefined ? [aantal] : [],
    )
    eis(inWijk.join() === '20', `in de wijken hebben zoveel huishoudens een vraag: ${inWijk.join(', ')}`)
    const richtingen = ['vooruit', 'gelijk', 'achteruit'].map(
      (richting) =>
        cijfers.find(
          ({ maand, soort, wat }) => maand === gemeten && soort === 'zrm' && wat === `Financiën + ${richting}`,
        )?.aantal,
    )
    eis(richtingen.join() === '11,10,10', `vooruit, gelijk en achteruit gingen: ${richtingen.join(', ')}`)
    const klein = cijfers.filter(({ aantal }) => aantal !== undefined && aantal < 10)
    eis(klein.length === 0, 'een klein aantal is verteld')
    return 'dertig huishoudens met een vraag, twintig in één wijk en van de twee wijken met vijf geen cijfer; elf gingen met geld vooruit'
  },
}
