import { zrmInstrumenten } from '@wijkhub/model'
import type { InrichtingBestand } from './bestand.ts'
import type { Inrichtingfout } from './controleer.ts'

const vast = new Set(zrmInstrumenten.map(({ code }) => code))
const dubbel = (namen: readonly string[]) => namen.filter((naam, index) => namen.indexOf(naam) < index)

/** An instrument that takes the name of another, or has no scale or no domains one could tell apart. Pure. */
export function foutenInInstrumenten({ beleid: { instrumenten } }: InrichtingBestand): Inrichtingfout[] {
  const codes = instrumenten.map(({ code }) => code)
  return instrumenten.flatMap(({ code, domeinen, laagste, hoogste }, index) => {
    const pad = `beleid/instrumenten/${index}`
    return [
      ...(vast.has(code) ? [{ pad: `${pad}/code`, fout: `${code} heeft elke hub al` }] : []),
      ...(codes.indexOf(code) < index ? [{ pad: `${pad}/code`, fout: `${code} staat er al` }] : []),
      ...(laagste >= hoogste ? [{ pad: `${pad}/hoogste`, fout: 'is niet hoger dan laagste' }] : []),
      ...dubbel(domeinen).map((domein) => ({ pad: `${pad}/domeinen`, fout: `${domein} staat er al` })),
      // Every object has one of that name.
      ...domeinen
        .filter((domein) => domein in {})
        .map((domein) => ({ pad: `${pad}/domeinen`, fout: `${domein} kan geen naam zijn` })),
    ]
  })
}
