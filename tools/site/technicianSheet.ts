import { escapeHtml } from '../escapeHtml.ts'
import type { WeighedBuild } from './weighBuild.ts'

export interface SheetFacts {
  /** Where the site is reached; undefined where the sheet is to say "where this sheet came from". */
  readonly domain: string | undefined
  readonly weight: WeighedBuild
  readonly headers: Readonly<Record<string, string>>
  /** The name of the build, if it has one. */
  readonly build: string | undefined
}

/** Wi-Fi of one access point as a class really gets it, in Mbit/s. */
const LINKS = [50, 100, 200]
const DEVICES = 30

/** One page for whoever looks after the network, as HTML without scripts; printed, it is an A4 sheet. */
export function technicianSheet({ domain, weight, headers, build }: SheetFacts): string {
  const { appBytes, days } = weight
  const where = domain ? `<code>${escapeHtml(domain)}</code>` : 'the one that this sheet came from'
  const rows = days.map(
    ({ title, mostBytes, files }) =>
      `<tr><th scope="row">${escapeHtml(title)}</th><td>${megabytes(appBytes + mostBytes)}</td><td>${files}</td>${LINKS.map(
        (mbits) => `<td>${minutes((DEVICES * (appBytes + mostBytes) * 8) / (mbits * 1e6))}</td>`,
      ).join('')}</tr>`,
  )
  const sent = Object.entries(headers).map(
    ([name, value]) => `<dt><code>${escapeHtml(name)}</code></dt><dd><code>${escapeHtml(value)}</code></dd>`,
  )
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Alongside: for whoever looks after the network</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="technician.css">
</head>
<body>
<main>
<h1>Alongside: for whoever looks after the network</h1>
<p>A day at work in 360°, in the browser, for secondary schools and careers fairs. Nothing to install, nobody to sign in.</p>

<section>
<h2>What to allow</h2>
<ul>
<li><strong>One address:</strong> ${where}. Everything comes from it: no other domain, no content network, no fonts or maps from elsewhere.</li>
<li><strong>HTTPS, port 443.</strong> No WebSocket, no UDP, nothing between devices. (Served by <code>npm start -- --lan</code> on a laptop: the port that it prints, usually 4173.)</li>
<li><strong>Let answers through whole:</strong> keep <code>Range</code> and <code>Cache-Control</code>, and do not put a block page in the place of a file. If pictures stay blurred or sound is missing, exempt the address from inspection.</li>
<li><strong>Files:</strong> <code>.html .js .css .json .webp .ogg .m4a .woff2</code>, and <code>sw.js</code>, which keeps days for use without a network.</li>
</ul>
</section>

<section>
<h2>What it is not</h2>
<p>No accounts, names or e-mail. No chat, no search, nothing that visitors write or upload, no links out of the site, no adverts, no cookies, no analytics, no requests to anybody else. Camera, microphone and location are refused by the headers below. So there is no user content to filter or to monitor, and no personal data to look after; docs/dpia-template.md and docs/childrens-code.md in the source say more.</p>
</section>

<section>
<h2>What it weighs</h2>
<table>
<caption>At most, for each device: the app (${megabytes(appBytes)}) and everything of one day at its sharpest. Later visits ask only whether anything is new. And how long ${DEVICES} devices take together:</caption>
<thead><tr><th scope="col">Day</th><th scope="col">Each device</th><th scope="col">Files</th>${LINKS.map(
    (mbits) => `<th scope="col">${DEVICES} at ${mbits} Mbit/s</th>`,
  ).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<p>Figures are worked out from the files of this build, text compressed. A visit that looks at less fetches less.</p>
</section>

<section>
<h2>What devices need</h2>
<ul>
<li>A browser of the last two years with WebGL 2: Chrome or Edge, Firefox, Safari. Hardware acceleration on.</li>
<li>VR: Meta Quest or Pico with their own browser, or Wolvic. Only over HTTPS.</li>
<li>It asks for: VR when somebody enters it, full screen, keeping the screen awake, and on phones the way they are held. Each may be refused.</li>
<li>It keeps, on the device alone: progress and settings (some kilobytes), and days that were chosen to be kept. docs/storage.md in the source lists every key.</li>
</ul>
</section>

<section>
<h2>Headers that come with every answer</h2>
<dl>
${sent.join('\n')}
</dl>
<p>A server that gives out this build has to send them; hosting/ in the source has them for nginx and Caddy, and <code>_headers</code> in the build for hosts that read it. HSTS only where the certificate is one that browsers trust.</p>
</section>

<p class="build">${build ? `Build <code>${escapeHtml(build)}</code>. ` : ''}Every file with its SHA-256 is in <code>SHA256SUMS</code>: <code>sha256sum --check --quiet SHA256SUMS</code></p>
</main>
</body>
</html>
`
}

export const SHEET_STYLE = `:root { color-scheme: light; }
body { margin: 0; background: #fdf8f0; color: #22152e; font: 16px/1.5 'Atkinson Hyperlegible Next', system-ui, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1.25rem; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.15; }
h2 { margin: 1.25rem 0 0.25rem; font-size: 1.125rem; border-top: 3px solid; padding-top: 0.5rem; }
p, ul, dl { margin: 0.25rem 0; }
ul { padding-inline-start: 1.2em; }
code { font-size: 0.875em; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; padding-bottom: 0.25rem; }
th, td { padding: 0.25rem 0.5rem; border-bottom: 1px solid; text-align: end; }
thead th:first-child, tbody th { text-align: start; font-weight: 600; }
dt { font-weight: 700; }
dd { margin: 0 0 0.25rem; line-height: 1.3; }
@media print {
  @page { size: A4; margin: 11mm; }
  body { background: none; font-size: 8.5pt; line-height: 1.35; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 14pt; }
  h2 { font-size: 10pt; margin-top: 6pt; padding-top: 3pt; border-width: 1.5pt; }
}
`

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

function minutes(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${(seconds / 60).toFixed(1)} min`
}
