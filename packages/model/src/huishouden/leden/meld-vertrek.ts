import { z } from 'zod'
import { AdresOpgave } from '../../velden/opgave.ts'
import { Datum } from '../../velden/velden.ts'
import { opdracht } from '../opdracht.ts'
import { dagBezwaren, keurDag } from './keur-dag.ts'
import { RedenVertrek } from './leden.ts'
import { isLid } from './lidmaatschap.ts'

export const VertrekMelding = z
  .strictObject({
    per: Datum.describe('Vanaf deze dag woont zij hier niet meer; niet in de toekomst'),
    reden: RedenVertrek.extract(['verhuisd', 'gescheiden', 'overig']),
    adres: AdresOpgave.optional().describe(
      'Waar zij heen ging, voor wie nog iets met haar heeft lopen; niet bij een scheiding, en geen geheim adres',
    ),
  })
  .meta({ id: 'VertrekMelding' })
export type VertrekMelding = z.infer<typeof VertrekMelding>

/**
 * A member leaves, and lives nowhere else that is known here. Whoever stays never learns from this where somebody is who left
 * because of a separation. The last one cannot: her household moves, or is closed.
 */
export const meldVertrek = opdracht({
  wie: 'betrokken',
  invoer: VertrekMelding,
  weigeringen: ['inwoner-onbekend', 'laatste-lid', 'adres-blijft-geheim', ...dagBezwaren],
  beslis(huishouden, { inwonerId, vertrek }: { inwonerId: string; vertrek: VertrekMelding }, { vandaag }) {
    const { per, reden, adres } = vertrek
    if (!isLid(huishouden, inwonerId)) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
    if (Object.keys(huishouden.inwoners).length === 1) return { weigering: 'laatste-lid', veld: 'inwonerId' }
    if (adres && (reden === 'gescheiden' || adres.geheim)) return { weigering: 'adres-blijft-geheim', veld: 'adres' }
    const fout = keurDag(huishouden, [inwonerId], { dag: per, veld: 'per', vandaag })
    if (fout) return fout
    return {
      feiten: [{ soort: 'lid-vertrokken', inwonerId, per, reden, ...(adres && { adres }), woonde: huishouden.adres }],
    }
  },
})
