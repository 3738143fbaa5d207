import { leesEnvelop } from '../jeugdhulp/ggk-envelop.ts'
import { leesAw319 } from '../zorgverzekeraar/aw319-lezer.ts'

/** A message as a person reads it: indented, the fields of a fixed-width file named. What it is not sure of stays as it is. */
export function toonBericht(inhoud: string): string {
  if (/^\s*</.test(inhoud)) return toonXml(inhoud)
  if (/^\s*[[{]/.test(inhoud)) return toonJson(inhoud)
  const bestand = leesAw319(inhoud)
  return 'regels' in bestand ? bestand.regels.map(toonRegel).join('\n\n') : inhoud
}

function toonXml(inhoud: string): string {
  const envelop = leesEnvelop(inhoud)
  const buiten = springIn(inhoud)
  return 'fouten' in envelop ? buiten : `${buiten}\n\nxmlBestand, uitgepakt:\n\n${springIn(envelop.xml)}`
}

/** One line per element; an element with text alone stays on its line. Looks at the signs only: it also shows what is wrong. */
function springIn(xml: string): string {
  const regels: string[] = []
  let diepte = 0
  let open = false
  for (const stuk of xml.match(/<[^>]*>|[^<]+/g) ?? []) {
    const sluit = stuk.startsWith('</')
    if (sluit) diepte = Math.max(0, diepte - 1)
    if (!stuk.startsWith('<')) {
      if (stuk.trim() !== '') regels.push(`${regels.pop() ?? ''}${stuk}`)
      else continue
    } else if (sluit && open) regels.push(`${regels.pop() ?? ''}${stuk}`)
    else regels.push('  '.repeat(Math.min(diepte, 30)) + stuk)
    open = stuk.startsWith('<') ? !sluit && !/^<[!?]|\/>$/.test(stuk) : open
    if (stuk.startsWith('<') && open) diepte++
  }
  return regels.join('\n')
}

function toonJson(inhoud: string): string {
  try {
    return JSON.stringify(JSON.parse(inhoud), null, 2)
  } catch {
    return inhoud
  }
}

function toonRegel({ soort, nummer, ...velden }: { soort: string; nummer: number } & Record<string, unknown>): string {
  const gevuld = Object.entries(velden).filter(([, waarde]) => String(waarde).trim() !== '')
  const breedte = Math.max(...gevuld.map(([veld]) => veld.length))
  return [
    `regel ${nummer}, kenmerk record ${soort}`,
    ...gevuld.map(([veld, waarde]) => `  ${veld.padEnd(breedte)}  ${String(waarde).trim()}`),
  ].join('\n')
}
