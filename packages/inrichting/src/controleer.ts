import { foutenInTabel, foutenInVoorrang, isVrijeDienst, type Termijnnaam, waaromVast } from '@wijkhub/model'
import type { InrichtingBestand } from './bestand.ts'
import { foutenInClients } from './controleer-clients.ts'
import { foutenInBrp } from './controleer-brp.ts'
import { foutenInMeldingen } from './controleer-meldingen.ts'
import { foutenInInstrumenten } from './controleer-instrumenten.ts'
import { foutenInSocialeKaart, foutenInWieBeslist } from './controleer-sociale-kaart.ts'
import { maakRegels } from './maak-regels.ts'
import { leesBereik, overlapt } from './postcodes.ts'

/** What is wrong in a file and where, in Dutch: whoever mends it is no developer. */
export interface Inrichtingfout {
  /** Where in the file, e.g. `wijken/3/team`. */
  pad: string
  fout: string
}

/** Everything that does not fit together in a file whose parts are each well-formed. Pure. */
export function controleer(bestand: InrichtingBestand): Inrichtingfout[] {
  return [
    ...partijen(bestand),
    ...teams(bestand),
    ...wijken(bestand),
    ...postcodes(bestand),
    ...groepen(bestand),
    ...rijen(bestand),
    ...tabel(bestand),
    ...voorrang(bestand),
    ...vasteTermijnen(bestand),
    ...toelatingen(bestand),
    ...foutenInSocialeKaart(bestand),
    ...foutenInMeldingen(bestand),
    ...foutenInInstrumenten(bestand),
    ...foutenInWieBeslist(bestand),
    ...foutenInBrp(bestand),
  ]
}

const heeft = (waarden: object, naam: string) => Object.hasOwn(waarden, naam)
const meld = (pad: string, fout: string): Inrichtingfout => ({ pad, fout })

/** Every party has exactly one row, is a partner or an organisation, and somebody administers the hub. */
function partijen({ organisaties, partners, doelbinding }: InrichtingBestand): Inrichtingfout[] {
  const metRij = new Set(doelbinding.flatMap(({ voor }) => voor))
  return [
    // Rows are kept per party under its name; what every object has under `constructor` is no row.
    ...Object.keys({ ...partners, ...organisaties })
      .filter((naam) => naam in {})
      .map((naam) => meld(heeft(partners, naam) ? `partners/${naam}` : `organisaties/${naam}`, 'kan geen naam zijn')),
    ...Object.keys(partners)
      .filter((naam) => heeft(organisaties, naam))
      .map((naam) => meld(`partners/${naam}`, 'heet als een organisatie; een naam is één partij')),
    ...Object.keys(partners)
      .filter((naam) => !metRij.has(naam))
      .map((naam) => meld(`partners/${naam}`, 'heeft geen rij in doelbinding, en mag dus niets krijgen')),
    ...Object.keys(organisaties)
      .filter((naam) => !metRij.has(naam))
      .map((naam) => meld(`organisaties/${naam}`, 'heeft geen rij in doelbinding, en kan dus niets lezen')),
    ...foutenInClients({ organisaties, partners }),
    ...Object.entries(partners)
      .filter(([, { dienst }]) => !isVrijeDienst(dienst))
      .map(([naam, { dienst }]) => meld(`partners/${naam}/dienst`, `${dienst} praat met geen partnersysteem`)),
    ...(Object.values(organisaties).some(({ rol }) => rol?.includes('beheer'))
      ? []
      : [meld('organisaties', 'geen enkele organisatie heeft de rol beheer')]),
  ]
}

function teams({ teams, organisaties, partners }: InrichtingBestand): Inrichtingfout[] {
  return Object.entries(teams).flatMap(([naam, { hoofdaannemer, functies }]) => [
    ...(hoofdaannemer && !heeft(organisaties, hoofdaannemer)
      ? [meld(`teams/${naam}/hoofdaannemer`, `${hoofdaannemer} is geen organisatie`)]
      : []),
    ...functies.flatMap((functie, index) =>
      functie.organisaties
        .filter((naam) => !heeft(organisaties, naam) && !(functie.deskundig && heeft(partners, naam)))
        .map((organisatie) =>
          meld(`teams/${naam}/functies/${index}/organisaties`, `${organisatie} is geen organisatie`),
        ),
    ),
  ])
}

function wijken({ wijken, teams, gemeente }: InrichtingBestand): Inrichtingfout[] {
  const gebruikt = new Set(wijken.flatMap(({ team, jeugdteam }) => [team, jeugdteam]))
  return [
    ...wijken.flatMap(({ team, jeugdteam, cbs }, index) => [
      ...teamfout(`wijken/${index}/team`, teams, team, 'wijk'),
      ...(jeugdteam ? teamfout(`wijken/${index}/jeugdteam`, teams, jeugdteam, 'jeugd') : []),
      ...(cbs && cbs.slice(2, 6) !== gemeente.code
        ? [meld(`wijken/${index}/cbs`, `${cbs} is geen wijk van gemeente ${gemeente.code}`)]
        : []),
    ]),
    ...dubbel(wijken.map(({ naam }) => naam)).map((index) =>
      meld(`wijken/${index}/naam`, `${wijken[index]!.naam} staat er al`),
    ),
    ...Object.keys(teams)
      .filter((naam) => !gebruikt.has(naam))
      .map((naam) => meld(`teams/${naam}`, 'geen enkele wijk heeft dit team')),
  ]
}

function teamfout(
  pad: string,
  teams: InrichtingBestand['teams'],
  naam: string,
  soort: 'wijk' | 'jeugd',
): Inrichtingfout[] {
  if (!heeft(teams, naam)) return [meld(pad, `${naam} is geen team`)]
  return teams[naam]!.soort === soort ? [] : [meld(pad, `${naam} is geen ${soort}team`)]
}

function postcodes({ wijken }: InrichtingBestand): Inrichtingfout[] {
  const eerder: { tekst: string; naam: string; bereik: ReturnType<typeof leesBereik> }[] = []
  return wijken.flatMap(({ naam, postcodes }, wijk) =>
    postcodes.flatMap((tekst, index) => {
      const pad = `wijken/${wijk}/postcodes/${index}`
      const bereik = leesBereik(tekst)
      if (bereik.van > bereik.tot) return [meld(pad, `${tekst} eindigt voor zij begint`)]
      const fouten = eerder
        .filter((ander) => overlapt(ander.bereik, bereik))
        .map((ander) => meld(pad, `${tekst} valt samen met ${ander.tekst} van ${ander.naam}`))
      eerder.push({ tekst, naam, bereik })
      return fouten
    }),
  )
}

function groepen({ groepen }: InrichtingBestand): Inrichtingfout[] {
  return Object.entries(groepen).flatMap(([naam, velden]) => [
    ...onbekendeGroepen(`groepen/${naam}`, groepen, velden),
    ...(noemtZichzelf(groepen, naam) ? [meld(`groepen/${naam}`, 'noemt zichzelf')] : []),
  ])
}

function noemtZichzelf(groepen: InrichtingBestand['groepen'], naam: string): boolean {
  const gezien = new Set<string>()
  const open = [naam]
  for (const hier of open) {
    for (const veld of (heeft(groepen, hier) && groepen[hier]) || []) {
      const ander = veld.slice(1)
      if (!veld.startsWith('$') || gezien.has(ander)) continue
      if (ander === naam) return true
      gezien.add(ander)
      open.push(ander)
    }
  }
  return false
}

function onbekendeGroepen(
  pad: string,
  groepen: InrichtingBestand['groepen'],
  velden: readonly string[],
): Inrichtingfout[] {
  return velden
    .filter((veld) => veld.startsWith('$') && !heeft(groepen, veld.slice(1)))
    .map((veld) => meld(pad, `${veld} is geen groep`))
}

function rijen({
  doelbinding,
  partners,
  organisaties,
  groepen,
  ontvangstbewijzen,
}: InrichtingBestand): Inrichtingfout[] {
  return [
    ...doelbinding.flatMap(({ voor, velden, ontvangstbewijzen: namen, toestemming }, index) => [
      ...voor
        .filter((naam) => !heeft(partners, naam) && !heeft(organisaties, naam))
        .map((naam) =>
          meld(`doelbinding/${index}/voor`, `${naam} is geen organisatie, en als partner bedient geen dienst hem`),
        ),
      ...onbekendeGroepen(`doelbinding/${index}/velden`, groepen, velden),
      ...namen
        .filter((naam) => !heeft(ontvangstbewijzen, naam))
        .map((naam) => meld(`doelbinding/${index}/ontvangstbewijzen`, `${naam} staat niet bij ontvangstbewijzen`)),
      ...(toestemming && !heeft(partners, toestemming)
        ? [meld(`doelbinding/${index}/toestemming`, `${toestemming} is geen partner`)]
        : []),
    ]),
    ...Object.entries(ontvangstbewijzen)
      .filter(([naam, { van = naam }]) => !heeft(partners, van))
      .map(([naam]) => meld(`ontvangstbewijzen/${naam}`, 'is van geen aangesloten partner')),
  ]
}

/** What the model objects to, at the row of the file it came from. */
function tabel(bestand: InrichtingBestand): Inrichtingfout[] {
  const regels = maakRegels(bestand)
  const rijVan = new Map(regels.map(({ rij, regel }) => [regel.audience, rij]))
  return foutenInTabel(regels.map(({ regel }) => regel)).map(({ audience, fout }) =>
    meld(`doelbinding/${rijVan.get(audience)}`, `${audience}: ${fout}`),
  )
}

/** Whose word counts, of every field there is and of partners there are. */
function voorrang(bestand: InrichtingBestand): Inrichtingfout[] {
  const { partners, organisaties, doelbinding } = bestand
  const verwijzingNaar = doelbinding
    .filter(({ kring }) => kring.startsWith('verwezen'))
    .flatMap(({ voor }) => voor.filter((naam) => heeft(partners, naam)))
  const bronnen = new Set([...Object.keys(partners), ...Object.keys(organisaties)])
  return foutenInVoorrang(bestand.voorrang, { bronnen, verwijzingNaar }).map(({ rij, fout }) =>
    meld(rij < bestand.voorrang.length ? `voorrang/${rij}` : 'voorrang', fout),
  )
}

/** Other days for what nothing would end by them. */
function vasteTermijnen({ bewaartermijnen }: InrichtingBestand): Inrichtingfout[] {
  return (Object.keys(bewaartermijnen) as Termijnnaam[]).flatMap((naam) => {
    const waarom = waaromVast(naam)
    return waarom === undefined ? [] : [meld(`bewaartermijnen/${naam}`, `ligt vast: ${waarom}`)]
  })
}

/** Who is admitted at once registers and reads, and her worker can have that function. */
function toelatingen({ beleid, organisaties, teams }: InrichtingBestand): Inrichtingfout[] {
  const geleverd = Object.values(teams).flatMap(({ functies }) => functies)
  return beleid.betrokkenheid.flatMap(({ organisatie, functies = [] }, index) => {
    const pad = `beleid/betrokkenheid/${index}`
    if (!heeft(organisaties, organisatie)) return [meld(`${pad}/organisatie`, `${organisatie} is geen organisatie`)]
    return functies
      .filter((naam) => !geleverd.some((een) => een.functie === naam && een.organisaties.includes(organisatie)))
      .map((naam) => meld(`${pad}/functies`, `geen enkel team heeft een ${naam} van ${organisatie}`))
  })
}

/** Places of what stands earlier already. */
function dubbel(namen: readonly string[]): number[] {
  return namen.flatMap((naam, index) => (namen.indexOf(naam) < index ? [index] : []))
}
