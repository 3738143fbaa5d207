import type { WijkhubClient } from '@wijkhub/client'
import { dagenNa } from '@wijkhub/model'
import { adres, aanmeldingKontext, grootmoeder, moeder } from './gezin.ts'
import type { Bord } from './bord.ts'
import { klaarBij, type maakMeekijker } from './meekijken.ts'
import { isKlaar, type Rij } from './rijen.ts'

/** What every step of the story may use: the APIs, as the organisation that would really call them. */
export interface Toneel {
  kontext: WijkhubClient
  zorgbalans: WijkhubClient
  gemeente: WijkhubClient
  bord: Bord
  meekijker: ReturnType<typeof maakMeekijker>
  huishoudenId: string
  /** inwonerId per bronpersoonId of the first registration. */
  inwoners: Record<string, string>
  vandaag: string
  geduldMs: number
}

export interface Stap {
  titel: string
  speel: (toneel: Toneel) => Promise<string>
}

const eerstePartners = ['menscentraal', 'matchpoint', 'schuldhulp', 'cjg']

export const stappen: readonly Stap[] = [
  {
    titel: 'Elk partnersysteem krijgt zijn deel, in zijn eigen formaat',
    async speel({ meekijker }) {
      await meekijker.totdat(klaarBij(...eerstePartners))
      return 'zaak, melding, verwijzing en gezinsdossier zijn verwerkt'
    },
  },
  {
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
            verzekering: { uzovi: '9999', verzekerdennummer: 'V00012345' },
          },
        ],
        vragen: [],
        zrm: [],
        toestemmingen: [],
        verwijzingen: [],
        signalen: [],
      })
      if (antwoord.huishoudenId !== huishoudenId) throw new Error('oma is niet herkend')
      return 'herkend: geen tweede huishouden, één betrokkenheid meer'
    },
  },
  {
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
      if (antwoord.huishoudenId !== huishoudenId) throw new Error('moeder is niet herkend')
      return 'herkend; ieder ziet alleen de bewijzen waarvan hij mag weten'
    },
  },
  {
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
  },
  {
    titel: 'MensCentraal vindt de burgerservicenummers in de BRP en meldt ze terug',
    async speel({ bord, meekijker }) {
      await bord.actie('menscentraal', 'meldBsns')
      await meekijker.totdat(klaarBij(...eerstePartners))
      return 'alleen wie het BSN mag gebruiken, kreeg het'
    },
  },
  {
    titel: 'Matchpoint meldt een match; schuldhulp plant de intake: ze staan bij het huishouden en in het plan',
    async speel({ kontext, huishoudenId, meekijker, geduldMs }) {
      await wacht(geduldMs, 'match en intake', async () => {
        const { document } = await kontext.huishouden(huishoudenId)
        const intake = Object.values(document.acties ?? {}).some(
          (actie) => actie.organisatie === 'schuldhulp' && actie.status === 'gepland',
        )
        return intake && Object.keys(document.matches ?? {}).length > 0
      })
      await meekijker.totdat(klaarBij(...eerstePartners))
      return 'match ontvangen, intake staat in het plan'
    },
  },
  {
    titel: 'Het CJG neemt een besluit: een JW301 naar de jeugdhulpaanbieder, de JW305 komt terug',
    async speel({ bord, meekijker, geduldMs }) {
      await bord.actie('cjg', 'neemBesluit')
      await meekijker.totdat(klaarBij('jeugdhulp'))
      await wacht(geduldMs, 'de start van de zorg', async () => {
        const { retouren } = (await bord.stand('jeugdhulp')) as { retouren: { goedgekeurd: number } }
        return retouren.goedgekeurd > 0
      })
      return 'toegewezen, bevestigd en gestart'
    },
  },
  {
    titel: 'De contactmomenten van de wijkverpleegkundige worden AW319-regels voor de zorgverzekeraar',
    async speel({ zorgbalans, huishoudenId, inwoners, meekijker, vandaag }) {
      for (const [dagen, minuten] of [
        [-1, 30],
        [0, 25],
      ] as const)
        await zorgbalans.legContactmomentVast(huishoudenId, {
          inwonerId: inwoners['oma']!,
          datum: dagenNa(vandaag, dagen),
          minuten,
          prestatiecode: '11000',
          tariefCenten: 575,
          agbUitvoerder: '98000001',
        })
      await meekijker.totdat(klaarBij('wijkverpleging'))
      return 'gedeclareerd'
    },
  },
  {
    titel: 'MensCentraal meldt een nieuw telefoonnummer van moeder',
    async speel({ bord, kontext, huishoudenId, inwoners, meekijker, geduldMs }) {
      const voor = await bord.ontvangen('menscentraal')
      await bord.actie('menscentraal', 'wijzigTelefoonnummer', {
        persoonsnaam: 'Haverkamp',
        telefoonnummer: '0687654321',
      })
      await wacht(geduldMs, 'het nieuwe nummer', async () => {
        const { document } = await kontext.huishouden(huishoudenId)
        return document.inwoners?.[inwoners['moeder']!]?.telefoonnummer === '0687654321'
      })
      await meekijker.totdat(klaarBij(...eerstePartners))
      const na = await bord.ontvangen('menscentraal')
      if (na !== voor) throw new Error(`MensCentraal kreeg zijn eigen wijziging terug (${na - voor} bericht)`)
      return 'de andere gerechtigde partners kregen het; MensCentraal kreeg het niet terug'
    },
  },
  {
    titel: 'Moeder trekt haar toestemming voor het CJG in',
    async speel({ bord, kontext, huishoudenId, inwoners, meekijker }) {
      const anderen = ['menscentraal', 'matchpoint', 'schuldhulp', 'jeugdhulp', 'wijkverpleging']
      const voor = await Promise.all(anderen.map((naam) => bord.ontvangen(simulatorVan(naam))))
      const { document } = await kontext.huishouden(huishoudenId)
      const [id] = Object.entries(document.toestemmingen ?? {}).find(
        ([, { inwonerId, voor: partij }]) => inwonerId === inwoners['moeder'] && partij === 'cjg',
      )!
      await kontext.trekToestemmingIn(huishoudenId, id)
      await meekijker.totdat((rijen) => statusVan(rijen, 'cjg') === 'beeindigd')
      const na = await Promise.all(anderen.map((naam) => bord.ontvangen(simulatorVan(naam))))
      if (na.join() !== voor.join()) throw new Error(`een andere partner merkte het: ${voor.join()} werd ${na.join()}`)
      return 'het CJG weet dat zijn recht eindigde; de anderen merkten niets'
    },
  },
  {
    titel: 'Schuldhulp staat uit, drie wijzigingen volgen, schuldhulp komt terug',
    async speel({ bord, kontext, huishoudenId, inwoners, meekijker }) {
      const voor = await bord.ontvangen('schuldhulp')
      await bord.gedrag('schuldhulp', { modus: 'uit' })
      for (const laatste of ['1', '2', '3'])
        await kontext.werkInwonerBij(huishoudenId, inwoners['moeder']!, { telefoonnummer: `068765430${laatste}` })
      await meekijker.totdat((rijen) => statusVan(rijen, 'schuldhulp') === 'wacht')
      await bord.gedrag('schuldhulp', { modus: 'normaal' })
      const rijen = await meekijker.totdat((stand) => stand.every((rij) => isKlaar(rij.status)))
      const berichten = (await bord.ontvangen('schuldhulp')) - voor
      if (berichten !== 1) throw new Error(`schuldhulp kreeg ${berichten} berichten in plaats van één`)
      return `één bericht met de laatste stand; ${rijen.length} van ${rijen.length} partners bij`
    },
  },
]

/** The insurer's simulator has the insurer's name; the audience has the purpose's. */
const simulatorVan = (audience: string) => (audience === 'wijkverpleging' ? 'zorgverzekeraar' : audience)
const statusVan = (rijen: readonly Rij[], audience: string) => rijen.find((rij) => rij.audience === audience)?.status

async function wacht(geduldMs: number, waarop: string, kijk: () => Promise<boolean>): Promise<void> {
  const endsAt = Date.now() + geduldMs
  while (!(await kijk())) {
    if (Date.now() > endsAt) throw new Error(`na ${geduldMs / 1000} s nog niet: ${waarop}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
