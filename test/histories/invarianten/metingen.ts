import type { Huishouden, Projectie } from '@wijkhub/model'

interface Gelezen {
  huishouden: Huishouden
  document: Projectie
  regel: { audience: string; soort: string; leefgebieden?: readonly string[] | undefined }
}

/** What a domain of 2013 is about now, said again; the others are called the same. */
const van2013: Record<string, string[]> = {
  Dagbesteding: ['Werk & Opleiding', 'Tijdsbesteding'],
  Verslaving: ['Middelengebruik'],
  'Activiteiten Dagelijks Leven': ['Basale ADL', 'Instrumentele ADL'],
}

/**
 * Of a measurement and a target of another an audience reads what is about its leefgebieden, of residents it knows; a system no
 * other instrument than the ZRM of 2017, no target and no worker. Said again from what stands in the household.
 */
export function bewaakMetingen({ huishouden, document, regel }: Gelezen, waar: string): void {
  const { zrm = {}, metingen = {}, doelscores = {} } = document
  if (regel.soort === 'systeem') {
    if (Object.keys({ ...metingen, ...doelscores }).length > 0) throw new Error(`${waar} metingen, en is een systeem`)
    if (Object.values(zrm).some(({ medewerker }) => medewerker)) throw new Error(`${waar} welke medewerker mat`)
  }
  for (const [id, { scores = {} }] of Object.entries(zrm)) {
    const { inwonerId, afnemer } = huishouden.zrm[id]!
    bewaak({ inwonerId, wie: afnemer, instrument: 'zrm-2017', domeinen: Object.keys(scores) }, id)
  }
  for (const [id, { scores = {} }] of Object.entries(metingen)) {
    const { inwonerId, afnemer, instrument } = huishouden.metingen[id]!
    bewaak({ inwonerId, wie: afnemer, instrument, domeinen: Object.keys(scores) }, id)
  }
  for (const id of Object.keys(doelscores)) {
    const { inwonerId, bron, instrument, domein } = huishouden.doelscores[id]!
    bewaak({ inwonerId, wie: bron, instrument, domeinen: [domein] }, id)
  }

  function bewaak(
    rij: { inwonerId: string; wie: string; instrument: string; domeinen: readonly string[] },
    id: string,
  ): void {
    if (rij.wie === regel.audience) return
    if (!document.inwoners?.[rij.inwonerId]) throw new Error(`${waar} ${id} over ${rij.inwonerId}, die zij niet kent`)
    const { leefgebieden } = regel
    if (!leefgebieden) return
    const vreemd = rij.domeinen.find((domein) => {
      const over = rij.instrument === 'zrm-2013' ? (van2013[domein] ?? [domein]) : [domein]
      return !rij.instrument.startsWith('zrm-') || over.some((een) => !leefgebieden.includes(een))
    })
    if (vreemd) throw new Error(`${waar} in ${id} ${vreemd}, dat zij niet leest`)
  }
}
