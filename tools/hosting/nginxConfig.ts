import { ASK_FIRST, FOREVER, HASHED, NEVER } from '../serve/cacheControl.ts'
import { isCompressible, MEDIA_TYPES } from '../serve/contentType.ts'
import type { HostingSite } from './HostingSite.ts'

/**
 * A site for nginx, to be included inside `http { … }`. All headers stand in the server block: one `add_header` in a
 * location would make nginx leave out every other.
 */
export function nginxConfig({ domain, folder, headers }: HostingSite): string {
  const bare = (type: string): string => type.replace(/;.*/, '')
  const types = Object.entries(MEDIA_TYPES).map(([ending, type]) => `    ${bare(type)} ${ending.slice(1)};`)
  // text/html is always compressed, and naming it again is a warning.
  const texts = new Set(Object.values(MEDIA_TYPES).filter(isCompressible).map(bare))
  texts.delete('text/html')
  const sent = Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`)
  // What is looked at begins with the status, so what is anchored to the path's beginning no longer is.
  const hashed = HASHED.split('|')
    .map((part) => (part.startsWith('^') ? part.slice(1) : `.*${part}`))
    .join('|')
  return `# Alongside on nginx. Written by \`npm run headers\`; change tools/serve/headers.ts instead of this.
# Set server_name, root and the two certificate lines, and include this file in http { }.

# How long an answer may be kept: for ever where its name carries a hash, and never what was not there.
map "$status $uri" $alongside_kept {
  default "${NEVER}";
  "~^(200|206|304) (${hashed})" "${FOREVER}";
  "~^(200|206|304) " "${ASK_FIRST}";
}

server {
  listen 80;
  listen [::]:80;
  server_name ${domain};
  server_tokens off;
  return 301 https://$host$request_uri;
}

server {
  listen 443 ssl http2;
  listen [::]:443 ssl http2;
  server_name ${domain};
  ssl_certificate /etc/ssl/alongside/fullchain.pem;
  ssl_certificate_key /etc/ssl/alongside/privkey.pem;
  ssl_protocols TLSv1.2 TLSv1.3;

  root ${folder};
  index index.html;
  charset utf-8;
  charset_types ${[...texts].join(' ')};
  server_tokens off;
  disable_symlinks on from=$document_root;

${sent.join('\n')}
  add_header Cache-Control $alongside_kept always;

  types {
${types.join('\n')}
  }
  default_type application/octet-stream;

  gzip on;
  gzip_vary on;
  gzip_types ${[...texts].join(' ')};

  # A client that dawdles, or sends what a reader has no reason to send.
  client_header_timeout 10s;
  client_body_timeout 10s;
  send_timeout 30s;
  client_max_body_size 1k;
  large_client_header_buffers 4 8k;

  location / {
    limit_except GET { deny all; }
    try_files $uri $uri/index.html =404;
  }
  location ~ /\\. { return 404; }
}
`
}
