import { dagenNa, dagInNederland } from '@wijkhub/model'

/**
 * The first day (jjjj-mm-dd, in the Netherlands) on which fewer than `werkdagen` whole working days have gone by since
 * then: whatever was accepted before it is overdue. Saturdays, Sundays and the holidays of the Algemene termijnenwet (art.
 * 3) are no working days. Pure.
 */
export function oordeelGrens(now: Date, werkdagen: number): string {
  let dag = dagInNederland(now)
  for (let geteld = 0; geteld < werkdagen;) {
    dag = dagenNa(dag, -1)
    if (isWerkdag(dag)) geteld++
  }
  return dag
}

function isWerkdag(dag: string): boolean {
  const weekdag = new Date(dag).getUTCDay()
  return weekdag !== 0 && weekdag !== 6 && !feestdagen(Number(dag.slice(0, 4))).has(dag)
}

function feestdagen(jaar: number): Set<string> {
  const pasen = paaszondag(jaar)
  const rond = (dagen: number) => dagenNa(pasen, dagen)
  const koningsdag = new Date(Date.UTC(jaar, 3, 27)).getUTCDay() === 0 ? `${jaar}-04-26` : `${jaar}-04-27`
  const vast = ['01-01', '05-05', '12-25', '12-26'].map((dag) => `${jaar}-${dag}`)
  // Good Friday, Easter Monday, Ascension Day, Whit Monday.
  return new Set([...vast, koningsdag, rond(-2), rond(1), rond(39), rond(50)])
}

/** Gauss, in the form of Meeus for the Gregorian calendar. */
function paaszondag(jaar: number): string {
  const a = jaar % 19
  const b = Math.floor(jaar / 100)
  const c = jaar % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dagenNa(`${jaar}-${String(Math.floor(f / 31)).padStart(2, '0')}-01`, f % 31)
}
