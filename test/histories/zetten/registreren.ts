import { inhoudHash, uitspraakOverAanmelding } from '@wijkhub/case-registry/stappen'
import { controleerAanmelding, dagenNa, type Aanmelding, type AanmeldingAntwoord } from '@wijkhub/model'
import { bewaakTerugname } from '../invarianten/terugname.ts'
import { neemStap } from '../neem-stap.ts'
import { deurVan, gezegdVan, handelingVan, merk, organisaties, vandaag, type Wereld } from '../wereld.ts'
import { kies, type Keuze, type Zet } from './keuze.ts'
import { adresVan, personenVan } from './mensen.ts'

function aanmeldingVan(wereld: Wereld, wie: string, magBsn: boolean, keuze: Keuze): Aanmelding {
  const { a, b, c, vlag } = keuze
  const inwoners = personenVan(wereld, wie, magBsn, keuze)
  const eerste = inwoners[0]!.bronpersoonId
  const kind = inwoners.find(({ gezinsrol }) => gezinsrol === 'kind')?.bronpersoonId
  const woord = () => merk(wereld, 'woord', wie)
  const naar = c % 2 === 0 ? 'schuldhulp' : 'cjg'
  return {
    bronrecordId: `r${wereld.laatsteId}`,
    medewerker: { naam: `Werker van ${wie}` },
    grondslag: { wet: vlag ? 'Wmo 2015' : 'Jeugdwet' },
    adres: adresVan(wereld, wie, Math.floor(b / 8) + a, c % 13 === 0),
    inwoners,
    vragen: c % 2 === 0 ? [{ bronpersoonId: eerste, leefgebied: 'Financiën', omschrijving: woord() }] : [],
    zrm: [],
    toestemmingen:
      c % 3 === 1
        ? inwoners.map(({ bronpersoonId }) => ({
            bronpersoonId,
            voor: naar,
            gegevenOp: vandaag(wereld),
            ...(vlag && { tot: dagenNa(vandaag(wereld), 30) }),
            ...(a % 3 > 0 && { tijd: a % 3 === 1 ? '07:00' : '23:30' }),
          }))
        : [],
    verwijzingen: c % 4 < 2 ? [{ bronpersoonIds: inwoners.map((een) => een.bronpersoonId), naar, reden: woord() }] : [],
    signalen: kind !== undefined && c % 5 === 0 ? [{ bronpersoonId: kind }] : [],
  }
}

/** One organisation registers some people at a door. */
const registreer: Zet = (wereld, keuze) => {
  const wie = kies(organisaties, keuze.c)!
  const handeling = handelingVan(wereld, wie)
  const aanmelding = aanmeldingVan(wereld, wie, handeling.magBsn, keuze)
  if (controleerAanmelding(aanmelding, handeling)) return false
  const verzoek = { aanmelding, hash: inhoudHash(aanmelding) }
  const voor = new Map(wereld.snapshots)
  wereld.deuren.add(deurVan(wie, aanmelding.adres))
  // What it names is said by it from the moment it is written.
  const uitkomst = neemStap(wereld, [], (open) => {
    const uitspraak = uitspraakOverAanmelding(open, handeling, verzoek)
    if ('uitkomst' in uitspraak && 'antwoord' in uitspraak.uitkomst) {
      const { huishoudenId, inwoners } = uitspraak.uitkomst.antwoord
      for (const { inwonerId } of inwoners) gezegdVan(wereld, wie, huishoudenId).inwoners.add(inwonerId)
      if (new Set(inwoners.map(({ inwonerId }) => inwonerId)).size < inwoners.length)
        throw new Error('een aanmelding maakt twee personen één')
    }
    return uitspraak
  })
  if (!('antwoord' in uitkomst)) return false
  if (!voor.has(uitkomst.antwoord.huishoudenId) && uitkomst.antwoord.versie < 1)
    throw new Error('een nieuw huishouden ziet wie het aanmeldde niet')
  onthoud(wereld, wie, aanmelding, uitkomst.antwoord)
  if (!aanmelding.adres.geheim) bewaakTerugname(wereld, wereld.records.at(-1)!, voor)
  return true
}

function onthoud(wereld: Wereld, organisatie: string, { bronrecordId }: Aanmelding, antwoord: AanmeldingAntwoord) {
  const { huishoudenId, inwoners, toestemmingen = [], verwijzingen = [], signalen = [] } = antwoord
  const noemt = [
    ...inwoners.map(({ inwonerId }) => inwonerId),
    ...toestemmingen.map(({ toestemmingId }) => toestemmingId),
    ...verwijzingen.map(({ verwijzingId }) => verwijzingId),
    ...signalen.map(({ signaalId }) => signaalId),
  ]
  const opdracht = wereld.opdrachten
  wereld.records.push({ bronrecordId, organisatie, huishoudenId, opdracht, noemt, vergist: false })
}

export const registreren = { registreer }
