import type { Uitgever } from '@wijkhub/uitgever'
import type { Verhaal } from '@wijkhub/story'

/** What a newcomer can do next, ready to paste. */
export async function probeerDit(options: {
  hubUrl: string
  bordUrl: string
  uitgever: Uitgever
  verhaal: Verhaal | undefined
  logfile: string
}): Promise<string> {
  const { hubUrl, bordUrl, verhaal } = options
  const token = await options.uitgever.geefToken('kontext')
  const pad = verhaal ? `/registratie/v1/huishoudens/${verhaal.huishoudenId}/leveringen` : '/registratie/v1/tellingen'
  return `
Probeer dit:
  API-documentatie             ${hubUrl}/registratie/v1/documentatie
  wat elk partnersysteem kreeg ${bordUrl}
  logboek van de hub           ${options.logfile}

  curl -H 'Authorization: Bearer ${token}' \\
    ${hubUrl}${pad}

Stoppen: Ctrl-C. Leeg beginnen: npm start -- --fresh. Voor een script: npm start -- --once --json
`
}
