import type { DeployedService } from './deployment.ts'

/**
 * nginx's configuration for the compose file. Names are looked up while it runs (Docker's own DNS), so a service that is
 * started later, moved or scaled is found without a restart; with a fixed upstream nginx would not even start.
 */
export function nginxConf(diensten: readonly DeployedService[]): string {
  const locations = diensten.flatMap(({ naam, paden }) =>
    paden.map(
      (pad) => `    location ~ ^${pad}(/|$) {
      set $dienst http://${naam}:8080;
      proxy_pass $dienst;
    }
`,
    ),
  )
  return `# Made by deploy/stack/src/nginx-conf.ts from the list of services; a test compares them.
worker_processes auto;
pid /tmp/nginx.pid;
error_log /dev/stderr warn;

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

  server {
    listen 8080;
    # The largest inbound message of a partner; each route has its own, smaller limit.
    client_max_body_size 25m;
    proxy_http_version 1.1;
    proxy_set_header Connection '';
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_connect_timeout 3s;
    proxy_read_timeout 60s;
    # Another instance is tried when the connection failed; a request that was sent may have been processed.
    proxy_next_upstream error timeout;
    error_page 502 503 504 = @away;

    location = /health/live {
      default_type application/json;
      return 200 '{"status":"goed"}';
    }
${locations.join('')}    location @away {
      default_type application/problem+json;
      add_header Retry-After 1 always;
      return 503 '{"type":"about:blank","status":503,"title":"De dienst is even niet bereikbaar"}';
    }
    location / {
      default_type application/problem+json;
      return 404 '{"type":"about:blank","status":404,"title":"Niet gevonden"}';
    }
  }
}
`
}
