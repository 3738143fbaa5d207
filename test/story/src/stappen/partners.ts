import { dagenNa } from '@wijkhub/model'
import { klaarBij } from '../meekijken.ts'
import { isKlaar, type Rij } from '../rijen.ts'
import { eerstePartners, wacht, type Stap } from '../toneel.ts'

export const bsnsTeruggemeld: Stap = {
  titel: 'MensCentraal vindt de burgerservicenummers in de BRP en meldt ze terug',
  async speel({ bord, meekijker }) {
    await bord.actie('menscentraal', 'meldBsns')
    await meekijker.totdat(klaarBij(...eerstePartners))
    return 'alleen wie het BSN mag gebruiken, kreeg het'
  },
}

export const matchEnIntake: Stap = {
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
}

export const jeugdhulpToegewezen: Stap = {
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
}

export const bezoekenGedeclareerd: Stap = {
  titel: 'De wijkverpleegkundige legt oma’s verzekering en haar bezoeken vast: AW319-regels voor de zorgverzekeraar',
  async speel({ zorgbalans, huishoudenId, inwoners, meekijker, vandaag }) {
    await zorgbalans.werkVerzekeringBij(huishoudenId, inwoners['oma']!, {
      uzovi: '9999',
      verzekerdennummer: 'V00012345',
    })
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
}

export const telefoonTeruggemeld: Stap = {
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
}

export const toestemmingIngetrokken: Stap = {
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
}

export const schuldhulpUit: Stap = {
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
}

/** The insurer's simulator has the insurer's name; the audience has the purpose's. */
const simulatorVan = (audience: string) => (audience === 'wijkverpleging' ? 'zorgverzekeraar' : audience)
const statusVan = (rijen: readonly Rij[], audience: string) => rijen.find((rij) => rij.audience === audience)?.status
