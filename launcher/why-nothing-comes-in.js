const patterns = [
  {
    // Trying again changes nothing about a certificate, a refusal or a wrong name of a proxy's user.
    final: true,
    matches:
      /(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER_CERT(?:_LOCALLY)?|VERIFY_LEAF_SIGNATURE)|CERT_[A-Z_]+|ERR_TLS_CERT_ALTNAME_INVALID|self-signed certificate(?: in certificate chain)?|unable to (?:verify the first|get local issuer) certificate|certificate has expired)/,
    says: 'Het certificaat van het npm-register (of van de proxy ervoor) wordt niet vertrouwd',
    todo:
      'Vraag de beheerder om het certificaat (PEM) van de proxy die TLS opent, en wijs het aan:\n' +
      '  npm config set cafile <pad naar het certificaat>     of     export NODE_EXTRA_CA_CERTS=<pad>',
  },
  {
    final: true,
    matches:
      /(407 Proxy Authentication Required|Proxy Authentication Required|ERR_PROXY_AUTH[A-Z_]*|\b(?:error|code|status|response)\b[^\n]{0,20}\b407\b)/i,
    says: 'De proxy vraagt een naam en een wachtwoord',
    todo: 'Zet ze in het adres van de proxy:  npm config set https-proxy http://<naam>:<wachtwoord>@<proxy>:<poort>',
  },
  {
    final: true,
    matches:
      /(ERR_PNPM_FETCH_40[13]|\bE40[13]\b|40[13] (?:Unauthorized|Forbidden)|(?:Unauthorized|Forbidden) - 40[13]|error \(40[13]\))/,
    says: 'Het npm-register weigert ons (niet aangemeld, of dit pakket mag niet)',
    todo: 'Meld u aan (npm login), zet het token van het register in ~/.npmrc, of vraag de beheerder het pakket toe te laten.',
  },
  {
    final: false,
    matches: /(ENOTFOUND|EAI_AGAIN)/,
    says: 'De naam van het npm-register (of van de proxy) is hier niet bekend (DNS)',
    todo: 'Klopt het register (npm config get registry)? Moet u door een proxy:  npm config set https-proxy http://<proxy>:<poort>',
  },
  {
    final: false,
    matches:
      /(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT|UND_ERR_[A-Z_]*TIMEOUT|UND_ERR_SOCKET|EPIPE|(?:E|ERR_PNPM_FETCH_|error \()50[0234])/,
    says: 'Het npm-register (of de proxy) is niet bereikbaar',
    todo: 'Controleer de internetverbinding, de proxy (npm config get https-proxy) en het register (npm config get registry).',
  },
]

/**
 * What the client's own words mean and what to set, or undefined when it has said nothing of the kind. `final`: it will
 * not pass by trying again.
 */
export function whyNothingComesIn(output) {
  for (const { matches, says, todo, final } of patterns) {
    const found = matches.exec(output)
    if (found) return { final, text: `${says} (${found[1]}).\n${todo}` }
  }
  return undefined
}

export const stillSilent =
  'Er komt nog niets binnen van het npm-register, en het antwoordt ook niet met een fout.\n' +
  'Moet u door een proxy:  npm config set https-proxy http://<proxy>:<poort>     Het register:  npm config get registry'
