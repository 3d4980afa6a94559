/** @throws with a sentence for what is no domain, and so might end up as something else in a configuration */
export function checkDomain(domain: string): string {
  if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/i.test(domain))
    throw new Error(`"${domain}" is not a domain. Give one such as alongside.school.example`)
  return domain
}

/** @throws with a sentence for what is no origin */
export function checkOrigin(origin: string): string {
  if (!URL.canParse(origin) || new URL(origin).origin !== origin)
    throw new Error(`"${origin}" is not an origin. Give one such as https://portal.school.example`)
  return origin
}
