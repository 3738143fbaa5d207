/** CloudEvents source of each service: SHOULD be urn:nld:oin:<OIN>:systeem:<name>; the OIN comes from configuration. */
export const bronUrn = (oin: string, systeem: string) => `urn:nld:oin:${oin}:systeem:${systeem}`
