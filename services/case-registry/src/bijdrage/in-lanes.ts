/**
 * Works through items one after the other per key and side by side between keys, at most `atOnce` keys at the same
 * time. The first failure stops its own key; the others finish, then the promise rejects with it.
 */
export async function inLanes<Item extends { key: string }>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const lanes = [...Map.groupBy(items, ({ key }) => key).values()].values()
  const failures: unknown[] = []
  const runLanes = async () => {
    for (const lane of lanes) {
      try {
        for (const item of lane) await work(item)
      } catch (error) {
        failures.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, runLanes))
  if (failures.length > 0) throw failures[0]
}
