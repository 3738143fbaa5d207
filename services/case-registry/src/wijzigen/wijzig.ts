import { schrijfRegels, type Regel } from '@wijkhub/logboek'
import type { Handeling } from '@wijkhub/model'
import { inTransaction, type PoolClient } from '@wijkhub/postgres'
import { dienst } from '../dienst.ts'
import type { RegistryEvent } from '../huishouden/wijziging.ts'
import type { Registry } from '../registry.ts'
import { bewaakVast } from './bewaak-vast.ts'
import type { Uitspraak, Vast } from './uitspraak.ts'
import type { Geopend, Open } from './open.ts'
import { regelVan } from './regel-van.ts'

/**
 * The one way to change households, one or several. Locks and reads what `open` names, asks `uitspraak` what follows, and
 * writes all of it in one transaction of three round trips (open, write, commit);
 * a decision that first wants to see more households costs one more. Readers of the event log are woken after the commit.
 *
 * `uitspraak` is pure: it may be asked again. What it opens later is locked after what it opened first, out of order; where
 * two wait for each other PostgreSQL ends one, which begins anew with fresh rows. When it throws, nothing is kept.
 *
 * Every change, and every refusal that was decided on what is known, leaves its line in the log in that same transaction
 * (`regelVan`): without the line nothing happened, and none is answered before it.
 */
export async function wijzig<Uitkomst>(
  registry: Registry,
  handeling: Handeling,
  open: Open,
  uitspraak: (geopend: Geopend) => Uitspraak<Uitkomst>,
): Promise<Uitkomst> {
  const { uitkomst, events } = await inTransaction(registry.pool, async (tx) => {
    let geopend = await opent(registry, tx, handeling, open)
    let besloten = uitspraak(geopend)
    while ('openOok' in besloten) {
      geopend = await openOok(registry, tx, handeling, geopend, besloten.openOok)
      besloten = uitspraak(geopend)
    }
    const { uitkomst, vast = {} } = besloten
    bewaakVast(geopend, vast)
    const regel = regelVan(handeling, open, uitkomst, vast)
    return { uitkomst, events: await schrijf(registry, tx, handeling, geopend, vast, regel) }
  })
  registry.outbox.wake(events)
  return uitkomst
}

function opent({ schrijfpad }: Registry, tx: PoolClient, handeling: Handeling, open: Open): Promise<Geopend> {
  return 'personen' in open
    ? schrijfpad.openPersonen(tx, handeling, open)
    : schrijfpad.openHuishoudens(tx, handeling, open)
}

async function openOok(
  { schrijfpad }: Registry,
  tx: PoolClient,
  handeling: Handeling,
  geopend: Geopend,
  huishoudens: readonly string[],
): Promise<Geopend> {
  const { snapshots } = await schrijfpad.openHuishoudens(tx, handeling, { huishoudens })
  // A decision that asks for what it cannot get would ask for ever.
  const gebleven = huishoudens.filter((id) => !snapshots.has(id) || geopend.snapshots.has(id))
  if (huishoudens.length === gebleven.length)
    throw new Error('een uitspraak vraagt om huishoudens die er niet bij komen')
  return { ...geopend, snapshots: new Map([...geopend.snapshots, ...snapshots]) }
}

/** Hands back the events that were written. The statements travel together: one round trip. */
async function schrijf(
  { schrijfpad }: Registry,
  tx: PoolClient,
  handeling: Handeling,
  { snapshots }: Geopend,
  {
    wijzigingen = [],
    bewaar,
    geweigerdeBijdrage,
    afhandeling,
    toetsingen = [],
    toetsbesluit,
    bevraging,
    casus,
    melding,
    verzoek,
    overzichten,
    vergist,
  }: Vast,
  regel: Regel | undefined,
): Promise<readonly RegistryEvent[]> {
  const anders = wijzigingen.filter(({ feiten, projecties }) => feiten.length > 0 || projecties.length > 0)
  await Promise.all([
    (anders.length > 0 || bewaar) &&
      schrijfpad.schrijfWijzigingen(tx, handeling, { snapshots, wijzigingen: anders, bewaar }),
    geweigerdeBijdrage && schrijfpad.bewaarGeweigerdeBijdrage(tx, geweigerdeBijdrage),
    afhandeling && schrijfpad.boekAfhandeling(tx, afhandeling),
    bevraging && schrijfpad.bewaarBevraging(tx, handeling, bevraging),
    casus && schrijfpad.bewaarCasus(tx, handeling, casus),
    melding && schrijfpad.bewaarMelding(tx, handeling, melding),
    verzoek && schrijfpad.bewaarVerzoek(tx, handeling, verzoek),
    overzichten && schrijfpad.vulOverzichten(tx, handeling, overzichten),
    vergist && schrijfpad.merkVergist(tx, vergist),
    toetsbesluit && schrijfpad.besluitToetsing(tx, handeling, toetsbesluit),
    toetsingen.length > 0 && schrijfpad.bewaarToetsingen(tx, handeling, toetsingen),
    regel && schrijfRegels(tx, dienst, [regel]),
  ])
  return anders.flatMap(({ events }) => events)
}
