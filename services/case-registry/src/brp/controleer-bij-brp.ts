import { brpUitkomst, decide, metHuidigeIds, type BrpUitkomst, type Handeling, type Opdracht } from '@wijkhub/model'
import { uitspraakOverOpdracht, type Uitvoering, type UitTeVoeren } from '../opdracht/voer-uit.ts'
import { leesHuishouden } from '../opslag/lees-huishouden.ts'
import type { Registry } from '../registry.ts'
import { wijzig } from '../wijzigen/wijzig.ts'
import { alsGegevens, fieldsVan } from './velden.ts'

interface TeControleren extends Pick<UitTeVoeren, 'huishoudenId' | 'verouderd'> {
  inwonerId: string
  reden: string
}

/** As any command, beside what the BRP said. */
export type Controle =
  | Exclude<Uitvoering, { antwoord: unknown }>
  | {
      antwoord: { huishoudenId: string; versie: number; uitkomst: BrpUitkomst }
    }

/**
 * Holds a resident's number against the BRP. Whether it may be asked is decided before the question, outside any
 * transaction; what follows from the answer once more under the lock, on the household as it is by then. Every question
 * leaves a trace, in the transaction of what came of it or in one of its own.
 */
export async function controleerBijBrp(
  registry: Registry,
  handeling: Handeling,
  { huishoudenId, inwonerId: gevraagde, reden, verouderd }: TeControleren,
): Promise<Controle> {
  const { brp: tabel } = registry.inrichting
  const toegestaan = tabel?.organisaties.includes(handeling.organisatie) ?? false
  const gelezen = await leesHuishouden(registry, huishoudenId, handeling.organisatie)
  if (!gelezen) return { weigering: 'huishouden-onbekend' }
  const inwonerId = metHuidigeIds(gelezen.huishouden, gevraagde)
  const vraag = { soort: 'verwerk-brp', inwonerId, bsn: undefined, toegestaan } as const
  const vooraf = decide(gelezen.huishouden, vraag, handeling)
  if ('weigering' in vooraf) {
    const { opgegaan } = gelezen.huishouden
    return opgegaan && vooraf.weigering === 'huishouden-opgegaan' ? { opgegaanIn: opgegaan.in } : vooraf
  }
  const { brp } = registry
  if (!brp || !tabel) return { weigering: 'brp-niet-aangesloten' }
  if (verouderd?.(gelezen.versie)) return { fout: 'versie-verouderd' }
  const { bsn } = gelezen.huishouden.inwoners[inwonerId]!
  const fields = fieldsVan(tabel.velden)
  const gevraagd = await brp.raadpleeg(bsn!, fields)
  const bevraging = { huishoudenId, inwonerId, reden, velden: fields }
  if ('storing' in gevraagd)
    return wijzig<Controle>(registry, handeling, { huishoudens: [huishoudenId] }, () => ({
      uitkomst: { weigering: 'brp-niet-bereikbaar' },
      vast: { bevraging: { ...bevraging, uitkomst: gevraagd.storing } },
    }))
  const opdracht: Opdracht = { ...vraag, bsn, gevonden: alsGegevens(gevraagd.persoon, tabel.velden) }
  return wijzig<Controle>(registry, handeling, { huishoudens: [huishoudenId], elders: true }, (geopend) => {
    const besloten = uitspraakOverOpdracht(geopend, handeling, { huishoudenId, opdracht, verouderd })
    if ('openOok' in besloten) return besloten
    const { uitkomst: wat, vast } = besloten
    const huishouden = geopend.snapshots.get(huishoudenId)?.huishouden
    const inwoner = huishouden?.inwoners[metHuidigeIds(huishouden, inwonerId)]
    if (!('antwoord' in wat) || !inwoner)
      return { uitkomst: wat as Controle, vast: { bevraging: { ...bevraging, uitkomst: 'niet-verwerkt' } } }
    const uitkomst = brpUitkomst(inwoner, opdracht.gevonden)
    const { versie } = wat.antwoord
    return {
      uitkomst: { antwoord: { huishoudenId, versie, uitkomst } },
      vast: { ...vast, bevraging: { ...bevraging, uitkomst } },
    }
  })
}
