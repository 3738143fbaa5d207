import { isDeepStrictEqual } from 'node:util'
import type { DoelbindingRegel } from '@wijkhub/model'

type Rijen = DoelbindingRegel['rijen']
type Zinnen<R> = { [O in keyof R]?: (waarde: R[O] | undefined) => string }

/** What a value of the row means for its party, as a sentence without its name. */
const vanDeRij: Zinnen<DoelbindingRegel> = {
  bekendheid: (is) => `krijgt bij een aanmelding ${is ? '' : 'niet '}te horen of iemand al bekend was`,
  bijAanvraag: (ziet) =>
    `ziet als zij zich aanmeldde en nog niet is toegekend ${ziet?.includes('regisseur') ? 'ook wie de regisseur is' : 'alleen wat zij zelf zei'}`,
  naSluiten: (is) => (is ? 'houdt haar recht als het huishouden is gesloten' : 'heeft niets meer na het sluiten'),
  prive: (is) =>
    `is ${is === false ? 'geen' : 'een'} private partij${is === false ? '' : ', die een geheim adres nooit krijgt'}`,
  opgegevenBsn: (is) => `krijgt een BSN dat later is opgegeven ${is ? 'ook voor' : 'pas als'} het is nagegaan`,
}

const vanDeel: Zinnen<Rijen> = {
  acties: (is) =>
    ({
      alle: 'leest alle acties van het plan',
      eigen: 'leest alleen haar eigen acties',
      dat: 'leest van acties van anderen dat zij er zijn, wanneer en hoe ver, niet wat',
      niets: 'leest geen acties',
    })[is ?? 'niets'],
  zrm: (is) => `leest van een meting van een ander ${is ? 'alleen de scores op haar leefgebieden' : 'elke score'}`,
  verwijzingen: (is) =>
    ({
      alle: 'leest alle verwijzingen',
      'alle-gemeld': 'leest alle verwijzingen, met een stand zodra de partner er een meldde',
      eigen: 'leest alleen de verwijzingen die zij zelf deed',
      'eigen-lopend': 'leest alleen verwijzingen naar haar die nog lopen',
      niets: 'leest geen verwijzingen',
    })[is ?? 'niets'],
  toestemmingen: (is) =>
    ({
      alle: 'leest alle toestemmingen',
      eigen: 'leest alleen de toestemmingen die zij zelf vastlegde',
      niets: 'leest geen toestemmingen',
    })[is ?? 'niets'],
}

/** How one part of a row changed, in sentences of what it means; one for which there is none as it is written. Pure. */
export function vertelOnderdeel(onderdeel: string, oud: unknown, nieuw: unknown): string[] {
  if (onderdeel === 'rijen') return vertelRijen(oud as Rijen, nieuw as Rijen)
  return [vertel(vanDeRij, onderdeel, oud, nieuw)]
}

function vertelRijen(oud: Rijen, nieuw: Rijen): string[] {
  const delen = [...new Set([...Object.keys(oud), ...Object.keys(nieuw)])] as (keyof Rijen)[]
  return delen
    .filter((deel) => !isDeepStrictEqual(oud[deel], nieuw[deel]))
    .map((deel) => vertel(vanDeel, deel, oud[deel], nieuw[deel]))
}

function vertel<R>(zinnen: Zinnen<R>, onderdeel: string, oud: unknown, nieuw: unknown): string {
  const zin = zinnen[onderdeel as keyof R] as ((waarde: unknown) => string) | undefined
  return zin ? `${zin(nieuw)}; tot nu: ${zin(oud)}` : `${onderdeel}: ${toon(oud)} wordt ${toon(nieuw)}`
}

const toon = (waarde: unknown) => (waarde === undefined ? '(niets)' : JSON.stringify(waarde))
