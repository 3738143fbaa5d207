import { dagenNa } from '@wijkhub/model'
import { aanmeldingKontext } from '../gezin.ts'
import { isKlaar } from '../rijen.ts'
import { eis, type Stap } from '../toneel.ts'

/** What daily work is after the registration. The hub's clock is not moved: what takes weeks is agreed on days that were. */

export const planVastgesteld: Stap = {
  titel: 'Kontext en Zorgbalans werken aan één plan; moeder gaat akkoord',
  async speel({ kontext, zorgbalans, gemeente, huishoudenId, inwoners }) {
    const { vragen, doelen } = await kontext.plan(huishoudenId)
    const acties = doelen.flatMap((doel) => doel.acties)
    eis(vragen.length > 0 && acties.length === 2, `het plan heeft ${vragen.length} vragen en ${acties.length} acties`)
    await kontext.beantwoordVraag(huishoudenId, vragen[0]!.vraagId, {
      soort: 'basisvoorziening',
      wie: 'Het budgetspreekuur in de wijk',
      wat: 'Elke week samen de post openen',
      waaromNietEerder: 'Er is niemand in haar netwerk die dit kan',
    })
    const [post, toeslagen] = acties
    await kontext.draagActieOp(huishoudenId, post!.actieId, { organisatie: 'zorgbalans' })
    await zorgbalans.beantwoordActie(huishoudenId, post!.actieId, { soort: 'aanvaard' })
    await kontext.draagActieOp(huishoudenId, toeslagen!.actieId, { organisatie: 'gemeente' })
    await gemeente.beantwoordActie(huishoudenId, toeslagen!.actieId, {
      soort: 'kan-niet',
      reden: 'Toeslagen zijn van de Belastingdienst',
    })
    const { planversieId } = await kontext.stelPlanVast(huishoudenId)
    await kontext.legAkkoordVast(huishoudenId, planversieId, {
      inwonerId: inwoners['moeder']!,
      akkoord: true,
      hoe: 'mondeling',
    })
    const { versies } = await zorgbalans.planversies(huishoudenId)
    eis(versies.length === 1, `Zorgbalans leest ${versies.length} vastgestelde plannen`)
    return 'één actie aanvaard, één kan niet, met de reden erbij; versie 1 van het plan is bewaard'
  },
}

export const opgeschaald: Stap = {
  titel: 'Het wordt zwaarder: opgeschaald naar het expertiseteam, en terug',
  async speel({ kontext, zorgbalans, huishoudenId, vandaag }) {
    const { schalingId } = await kontext.schaalOp(huishoudenId, {
      naar: 'expertiseteam',
      per: vandaag,
      reden: 'Er is meer kennis van schulden nodig',
      opAfstand: ['kontext'],
      evaluatie: dagenNa(vandaag, 42),
    })
    const { agenda } = await kontext.agenda()
    eis(
      agenda.some(({ soort, id }) => soort === 'schaling' && id === schalingId),
      'de evaluatie van de opschaling staat niet in de agenda',
    )
    await kontext.schaalAf(huishoudenId, schalingId, { per: vandaag, reden: 'Het expertiseteam gaf advies' })
    const later = await zorgbalans.agenda()
    eis(!later.agenda.some(({ id }) => id === schalingId), 'na het afschalen wacht er nog iets')
    return 'reden, evaluatiedag en wie op afstand betrokken bleef, zijn bewaard'
  },
}

export const polsGevoeld: Stap = {
  titel: 'Een licht contact dat vergeten was, en alsnog wordt gedaan',
  async speel({ zorgbalans, huishoudenId, inwoners, vandaag }) {
    const { polsId } = await zorgbalans.spreekPolsAf(huishoudenId, {
      inwonerIds: [inwoners['oma']!],
      elkeWeken: 6,
      volgende: dagenNa(vandaag, -1),
    })
    const teLaat = async () => {
      const { agenda } = await zorgbalans.agenda({ teLaat: 'ja' })
      return agenda.some(({ id }) => id === polsId)
    }
    eis(await teLaat(), 'de gemiste pols staat niet bij wat te laat is')
    await zorgbalans.voelPols(huishoudenId, polsId, {
      datum: vandaag,
      rapportage: { contact: 'telefoon', tekst: 'Oma maakt het goed.', leesbaarVoor: 'betrokkenen' },
    })
    eis(!(await teLaat()), 'de pols is gevoeld en staat nog bij wat te laat is')
    return 'de gemiste pols stond in de lijst van wat te laat is; de volgende is over zes weken'
  },
}

export const opnieuwGemeten: Stap = {
  titel: 'Moeder wordt opnieuw gemeten: een lijn per domein, met waar zij naartoe wil',
  async speel({ kontext, zorgbalans, huishoudenId, inwoners, vandaag }) {
    const van = { inwonerId: inwoners['moeder']!, instrument: 'zrm-2017' }
    const lijnVan = async (wie: typeof kontext, domein: string) =>
      (await wie.metingen(huishoudenId)).reeksen
        .find((reeks) => reeks.inwonerId === van.inwonerId && reeks.instrument === van.instrument)
        ?.domeinen.find((een) => een.domein === domein)
    const [eerste] = aanmeldingKontext.zrm
    eis((await lijnVan(kontext, 'Financiën'))?.scores.length === 1, 'de ZRM van de aanmelding is niet het eerste punt')
    await kontext.stelDoelscore(huishoudenId, { ...van, domein: 'Financiën', score: 4 })
    await kontext.meet(huishoudenId, { ...van, datum: vandaag, scores: { ...eerste!.scores, Financiën: 3 } })
    const financiën = await lijnVan(kontext, 'Financiën')
    eis(financiën?.verschil === 3 - eerste!.scores.Financiën, `Financiën verschoof ${financiën?.verschil}`)
    eis(financiën?.doelscore?.score === 4, 'de doelscore staat niet bij haar lijn')
    eis(
      (await lijnVan(zorgbalans, 'Sociaal netwerk'))?.scores.length === 2,
      'Zorgbalans leest haar eigen gebieden niet',
    )
    eis((await lijnVan(zorgbalans, 'Financiën')) === undefined, 'Zorgbalans leest van de financiën')
    return 'Financiën ging van 2 naar 3, zij wil naar 4; Zorgbalans leest de lijnen over gezondheid en netwerk, die over geld niet'
  },
}

export const regieOverdragen: Stap = {
  titel: 'Kontext draagt de regie warm over aan Zorgbalans',
  async speel({ kontext, zorgbalans, meekijker, huishoudenId, vandaag }) {
    await kontext.biedRegieAan(huishoudenId, {
      aan: { organisatie: 'zorgbalans', medewerker: { naam: 'Noor Bakker', functie: 'wijkverpleegkundige' } },
      uiterlijk: dagenNa(vandaag, 14),
      reden: 'De schulden zijn geregeld; de zorg voor oma blijft',
    })
    const { regieaanbiedingen } = await zorgbalans.regieaanbiedingen()
    eis(
      regieaanbiedingen.some((aanbod) => aanbod.huishoudenId === huishoudenId && aanbod.wacht),
      'Zorgbalans ziet het aanbod niet',
    )
    await zorgbalans.aanvaardRegie(huishoudenId, {})
    const { regisseurs } = await zorgbalans.regiegeschiedenis(huishoudenId)
    const namen = regisseurs.map(({ organisatie }) => organisatie).join(', ')
    eis(namen === 'kontext, zorgbalans', `de regisseurs waren: ${namen}`)
    await meekijker.totdat((rijen) => rijen.every(({ status }) => isKlaar(status)))
    return 'steeds één regisseur: Kontext tot het ja van Zorgbalans, daarna Zorgbalans; de partners weten het'
  },
}

export const tijdlijnGelezen: Stap = {
  titel: 'Zorgbalans leest wat er is gebeurd; een organisatie die niet meedoet, leest niets',
  async speel({ zorgbalans, shdh, huishoudenId }) {
    const { regels } = await zorgbalans.tijdlijn(huishoudenId)
    eis(
      regels.some(({ tekst }) => tekst.includes('Noor Bakker')),
      'de tijdlijn noemt de nieuwe regisseur niet',
    )
    const nietBetrokken = await shdh.tijdlijn(huishoudenId).then(
      () => 'gelezen',
      (fout: { code?: string }) => fout.code,
    )
    eis(nietBetrokken === 'huishouden-onbekend', `SHDH kreeg: ${nietBetrokken}`)
    return `${regels.length} regels in gewone taal; voor SHDH bestaat het huishouden niet`
  },
}
