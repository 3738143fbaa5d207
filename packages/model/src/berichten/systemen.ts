/** CloudEvents source of each service: SHOULD be urn:nld:oin:<OIN>:systeem:<name>; the OIN comes from configuration. */
export const sourceUrn = (oin: string, systeem: string) => `urn:nld:oin:${oin}:systeem:${systeem}`

/** The service a CloudEvents source names; `undefined` when it is none of the hub's. */
export const dienstVan = (source: string): string | undefined =>
  source.match(/^urn:nld:oin:[^:]+:systeem:(?:wijkhub-)?([a-z-]+)$/)?.[1]
