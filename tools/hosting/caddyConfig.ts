import { ASK_FIRST, FOREVER, HASHED, NEVER } from '../serve/cacheControl.ts'
import { MEDIA_TYPES } from '../serve/contentType.ts'
import type { HostingSite } from './HostingSite.ts'

/** A Caddyfile. Caddy gets its certificate, and sends visitors from http to https, by itself. */
export function caddyConfig({ domain, folder, headers }: HostingSite): string {
  const sent = Object.entries(headers).map(([name, value]) => `    ${name} "${value}"`)
  // Deferred: the file server would put its own guess in their place.
  const types = Object.entries(MEDIA_TYPES).map(
    ([ending, type]) =>
      `  @${ending.slice(1)} path *${ending}\n  header @${ending.slice(1)} {\n    Content-Type "${type}"\n    defer\n  }`,
  )
  return `# Alongside on Caddy. Written by \`npm run headers\`; change tools/serve/headers.ts instead of this.
# Set the name of the site and the root.

${domain} {
  root * ${folder}
  encode zstd gzip

  header {
${sent.join('\n')}
    -Server
  }
${types.join('\n')}

  # How long an answer may be kept: for ever where its name carries a hash, and never what was not there.
  @hashed path_regexp ${HASHED}
  @named not path_regexp ${HASHED}
  header @named Cache-Control "${ASK_FIRST}"
  header @hashed Cache-Control "${FOREVER}"

  @strange not method GET HEAD
  error @strange 405
  @hidden path */.*
  error @hidden 404

  file_server

  handle_errors {
    header {
      Cache-Control "${NEVER}"
      Content-Type "text/plain; charset=utf-8"
${sent.map((line) => `  ${line}`).join('\n')}
      -Server
    }
    respond "{err.status_code} {err.status_text}"
  }
}
`
}
