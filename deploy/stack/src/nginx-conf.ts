import { fouten, probleemVan, securityHeaders, type Foutcode } from '@wijkhub/service-kit'
import { grootsteInhoudKb, type DeployedService } from './deployment.ts'

/**
 * nginx's configuration for the compose file. Names are looked up while it runs (Docker's own DNS), so a service that is
 * started later, moved or scaled is found without a restart; with a fixed upstream nginx would not even start.
 */
export function nginxConf(diensten: readonly DeployedService[]): string {
  const locations = diensten.flatMap(({ naam, paden }) =>
    paden.map(
      (pad) => `    location ~ ^${pad}(/|$) {
      client_max_body_size ${grootsteInhoudKb[pad] ?? 1}k;
      set $dienst http://${naam}:8080;
      proxy_pass $dienst;
    }
`,
    ),
  )
  return `# Made by deploy/stack/src/nginx-conf.ts from the list of services; a test compares them.
worker_processes auto;
pid /tmp/nginx.pid;
# Not \`error\`: those lines hold addresses, and addresses hold household ids.
error_log /dev/stderr crit;

events {
  worker_connections 1024;
}

http {
  # The services log every request themselves, without addresses; a second log would hold household ids.
  access_log off;
  server_tokens off;
  client_body_temp_path /tmp/body;
  proxy_temp_path /tmp/proxy;
  fastcgi_temp_path /tmp/fastcgi;
  uwsgi_temp_path /tmp/uwsgi;
  scgi_temp_path /tmp/scgi;
  resolver 127.0.0.11 valid=5s ipv6=off;
  resolver_timeout 3s;

  # Nothing of a request was handed over, so nobody carried it out: then, and only then, it may be sent again.
  map $upstream_bytes_sent $niets_verstuurd {
    default 0;
    "" 1;
    "~^[0, :-]+$" 1;
  }

  # For who tries to take the hub for himself; what one organisation or worker may, the services count by their tokens. Behind
  # a proxy of your own everybody comes from one address, so these are above what the whole hub can do.
  limit_req_zone $binary_remote_addr zone=verzoeken:10m rate=1000r/s;
  limit_conn_zone $binary_remote_addr zone=verbindingen:10m;

  server {
    listen 8080;
    limit_req zone=verzoeken burst=2000 nodelay;
    limit_req_status 429;
    limit_conn verbindingen 256;
    limit_conn_status 429;
    # Slow strangers: the headers within 15 s. A whole request within 25 s is the services' own limit, and they say 408;
    # nginx would end the connection without a word.
    client_header_timeout 15s;
    client_body_timeout 30s;
    send_timeout 30s;
    large_client_header_buffers 4 8k;
    # No path takes more than its own routes read, and a path without a service nothing.
    client_max_body_size 1k;
    # A body goes on as it comes: the service looks at the token first, and of a stranger nothing is kept here.
    proxy_request_buffering off;
    proxy_http_version 1.1;
    proxy_set_header Connection '';
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_connect_timeout 3s;
    proxy_read_timeout 60s;
    # Another instance is tried when the connection failed; a request that was sent may have been processed.
    proxy_next_upstream error timeout;
    error_page 502 503 504 = @away;
${eigen.map(({ van, naam, code }) => `    error_page ${van} =${fouten[code].status} /.fout/${naam};`).join('\n')}

    location = /health/live {
      default_type application/json;
      return 200 '{"status":"goed"}';
    }
${locations.join('')}    location @away {
      default_type application/problem+json;
${koppen}
      if ($niets_verstuurd) {
        return 503 '${document('niet-beschikbaar')}';
      }
      return 502 '${document('uitkomst-onbekend', 502)}';
    }
${eigen.map(({ naam, code, extra = '' }) => named(`= /.fout/${naam}`, code, `      internal;\n${extra}`)).join('')}${named('/', 'niet-gevonden')}  }
}
`
}

/** What nginx itself refuses, in the words of the services. No named location: a request without an address cannot go there. 494 is its own number for headers that do not fit. */
const eigen: { van: string; naam: string; code: Foutcode; extra?: string }[] = [
  { van: '400', naam: 'onleesbaar', code: 'ongeldige-aanvraag' },
  {
    van: '405',
    naam: 'methode',
    code: 'methode-niet-toegestaan',
    extra: `      add_header Allow 'GET, HEAD, POST, PUT, PATCH' always;\n`,
  },
  { van: '408', naam: 'langzaam', code: 'te-langzaam' },
  { van: '413', naam: 'groot', code: 'te-groot' },
  { van: '414', naam: 'lang', code: 'adres-te-lang' },
  {
    van: '429',
    naam: 'veel',
    code: 'te-veel-aanvragen',
    extra: `      add_header Retry-After '1' always;\n`,
  },
  { van: '494', naam: 'koppen', code: 'koppen-te-groot' },
]

// \`add_header\` in a location replaces those around it, and here all of them are needed.
const koppen = [...Object.entries(securityHeaders), ['Retry-After', '1']]
  .map(([naam, waarde]) => `      add_header ${naam} "${waarde}" always;`)
  .join('\n')

function named(location: string, code: Foutcode, extra = ''): string {
  const zonderWacht = koppen.split('\n').slice(0, -1).join('\n')
  return `    location ${location} {
      default_type application/problem+json;
${zonderWacht}
${extra}      return ${fouten[code].status} '${document(code)}';
    }
`
}

function document(code: Foutcode, status: number = fouten[code].status): string {
  return JSON.stringify({ ...probleemVan(code), status })
}
