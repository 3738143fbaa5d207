const planbareJaren = 10

/** Could somebody mean this day when she plans or reports something: at most ten years from today, before or after. */
export function isPlanbareDag(dag: string, vandaag: string): boolean {
  const jaar = Number(vandaag.slice(0, 4))
  const rand = (jaren: number) => `${String(jaar + jaren).padStart(4, '0')}${vandaag.slice(4)}`
  return dag >= rand(-planbareJaren) && dag <= rand(planbareJaren)
}
