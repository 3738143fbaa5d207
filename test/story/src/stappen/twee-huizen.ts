import { WijkhubFout } from '@wijkhub/client'
import { dochter, vader, vadersAdres } from '../gezin.ts'
import { isKlaar } from '../rijen.ts'
import { eis, wacht, type Stap, type Toneel } from '../toneel.ts'
import { staatInMenscentraal, zaakVan } from './zaken.ts'

/** Whatever would say where the mother lives, with whom, or how to reach her. */
const sporenVanMoeder =
  /Verzonnenstraat|9999XX|Nieuwe Verzonnenlaan|9999XY|Haverkamp|Wilma|\bTeun\b|Wiel|06123456|06876543|Sanne de Wit|KTX-2026/
const sporenVanVader = /Johan|Vaderspad|9999XV|0645678901|SHDH-2026/

export const vaderGemeld: Stap = {
  titel: 'Ergens anders meldt SHDH vader aan, met de dochter en zijn eigen adres',
  async speel(toneel) {
    const { shdh, kontext, bord, huishoudenId, inwoners, geduldMs } = toneel
    const antwoord = await shdh.meldAan({
      bronrecordId: 'SHDH-2026-0031',
      medewerker: { naam: 'Iris Mol', functie: 'wijkverpleegkundige', telefoonnummer: '0235550404' },
      grondslag: { wet: 'Zvw' },
      adres: vadersAdres,
      inwoners: [
        { bronpersoonId: 'vader', ...vader, telefoonnummer: '0645678901' },
        { bronpersoonId: 'dochter', ...dochter },
      ],
    })
    const vaders = {
      huishoudenId: antwoord.huishoudenId,
      inwoners: Object.fromEntries(antwoord.inwoners.map(({ bronpersoonId, inwonerId }) => [bronpersoonId, inwonerId])),
    }
    toneel.vaders = vaders
    eis(vaders.huishoudenId !== huishoudenId, 'vader staat in het huishouden van moeder')
    eis(vaders.inwoners['dochter'] === inwoners['dochter'], 'de dochter is niet herkend')
    geenSpoor(antwoord, sporenVanMoeder, 'het antwoord aan SHDH')
    await wacht(geduldMs, 'de zaak van vader', () => staatInMenscentraal(shdh, vaders.huishoudenId))
    for (const zaak of [await zaakVan(bord, shdh, vaders.huishoudenId), await zaakVan(bord, kontext, huishoudenId)])
      eis(zaak.includes('Trix'), 'de dochter staat niet in beide zaken van MensCentraal')
    await houdtGescheiden(toneel)
    return 'zijn huishouden, de dochter in beide, twee zaken; SHDH leest niets van moeder, haar huis of wie daar woont'
  },
}

export const tweeHuizenBesloten: Stap = {
  titel: 'De gemeente leest de vraag die wachtte: verhuisd, twee huizen of een vergissing?',
  async speel(toneel) {
    const { gemeente, kontext, shdh, huishoudenId, inwoners, meekijker, geduldMs } = toneel
    const { toetsingen } = await gemeente.toetsingen()
    const vragen = await Promise.all(
      toetsingen.filter(({ soort }) => soort === 'elders').map(({ toetsingId }) => gemeente.toetsing(toetsingId)),
    )
    const vraag = vragen.find((een) => een.inwoners.some(({ inwonerId }) => inwonerId === inwoners['dochter']))
    if (!vraag) throw new Error('er wacht geen vraag over de dochter')
    geenSpoor(vraag, straten, 'de vraag aan de gemeente')
    const besloten = await gemeente.beslisToetsing(vraag.toetsingId, {
      besluit: 'twee-huizen',
      reden: 'Co-ouderschap, met beide ouders besproken',
    })
    eis(besloten.stand === 'besloten', 'het besluit is niet vastgelegd')
    await meekijker.totdat((rijen) => rijen.every((rij) => isKlaar(rij.status)))
    await wacht(geduldMs, 'de zaak van vader', () => staatInMenscentraal(shdh, toneel.vaders!.huishoudenId))
    for (const [client, id] of [
      [kontext, huishoudenId],
      [shdh, toneel.vaders!.huishoudenId],
    ] as const) {
      const { document } = await client.huishouden(id)
      eis(document.inwoners?.[inwoners['dochter']!] !== undefined, 'de dochter staat niet in beide huishoudens')
    }
    await houdtGescheiden(toneel)
    return 'twee huizen: wat van de dochter is gaat over en weer, en van de ouders niets'
  },
}

const straten = /Verzonnenstraat|Nieuwe Verzonnenlaan|Vaderspad|9999X/

/** Everything SHDH reads says nothing of the mother's household, and everything Kontext reads nothing of the father's. */
async function houdtGescheiden({ shdh, kontext, bord, huishoudenId, vaders, vandaag }: Toneel): Promise<void> {
  const van = vaders!.huishoudenId
  const zelf = JSON.stringify(await kontext.huishouden(huishoudenId))
  eis(sporenVanMoeder.test(zelf), 'waaraan moeder te herkennen is, staat niet eens in haar eigen huishouden')
  const gelezen = {
    'het huishouden': await shdh.huishouden(van),
    'de afwijkingen': await shdh.afwijkingen(van),
    'de ontvangstbewijzen': await shdh.leveringen(van),
    'de geschiedenis': await shdh.geschiedenis(van, vandaag),
    'de toetsingen': await shdh.toetsingen(),
    'de aanvragen': await shdh.aanvragen(),
    'de zaak bij MensCentraal': await zaakVan(bord, shdh, van),
  }
  for (const [wat, inhoud] of Object.entries(gelezen)) {
    geenSpoor(inhoud, sporenVanMoeder, `${wat} van vader`)
    geenSpoor(inhoud, new RegExp(huishoudenId), `${wat} van vader`)
  }
  geenSpoor(await kontext.huishouden(huishoudenId), sporenVanVader, 'het huishouden van moeder')
  geenSpoor(await zaakVan(bord, kontext, huishoudenId), sporenVanVader, 'de zaak van moeder')
  const geweigerd = await shdh.huishouden(huishoudenId).then(
    () => undefined,
    (fout: unknown) => (fout instanceof WijkhubFout ? fout.code : String(fout)),
  )
  eis(
    geweigerd === 'huishouden-onbekend',
    `SHDH vroeg het huishouden van moeder en kreeg ${geweigerd ?? 'het te lezen'}`,
  )
}

/** Throws with what was found, if anything was. */
function geenSpoor(inhoud: unknown, sporen: RegExp, waarin: string): void {
  const gevonden = sporen.exec(JSON.stringify(inhoud))
  if (gevonden) throw new Error(`in ${waarin} staat "${gevonden[0]}"`)
}
