import type { Verhaal } from '@wijkhub/story'

/** What a newcomer can do next, ready to paste. */
export function probeerDit(options: {
  hubUrl: string
  bordUrl: string
  token: string
  verhaal: Verhaal | undefined
  logfile: string
}): string {
  const { hubUrl, bordUrl, token, verhaal } = options
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
