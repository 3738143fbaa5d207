/** Names of the consumer groups; the rights on Kafka are given by these names. */
export const groepAdapter = (audience: string) => `adapter-${audience}`
export const groepBijdragen = 'case-registry'
export const groepLeveringen = 'case-registry-leveringen'
/** A group nobody is a member of: asking how far it is tells whether Kafka answers. */
export const groepGereedheid = (dienst: string) => `gereedheid-${dienst}`
