import { hostname, networkInterfaces } from 'node:os'

/** What a network card is asked for; the system's own list, or a test's. */
type Cards = ReturnType<typeof networkInterfaces>

/** Cards of virtual machines and containers: nobody in the room comes by them. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap)/

/** The addresses under which other devices of the network find this machine, the likeliest first. */
export function localAddresses(cards: Cards = networkInterfaces()): readonly string[] {
  return Object.entries(cards)
    .flatMap(([card, ways]) => (ways ?? []).map((way) => ({ card, ...way })))
    .filter(
      ({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'),
    )
    .toSorted((a, b) => Number(VIRTUAL.test(a.card)) - Number(VIRTUAL.test(b.card)))
    .map(({ address }) => address)
}

/** Every name and address by which this machine may be called, itself included: what a certificate has to cover. */
export function ownNames(addresses: readonly string[], host: string = hostname()): readonly string[] {
  const bare = host.toLowerCase().replace(/\.local$/, '')
  const named = /^[a-z0-9][a-z0-9.-]*$/.test(bare) && bare !== 'localhost' ? [bare, `${bare}.local`] : []
  return ['localhost', ...named, '127.0.0.1', ...addresses]
}
