/** Where the engines are. `postgres` is a role that may make roles and databases. */
export interface EngineAddresses {
  postgres: string
  /** Where topics, users and rights are made. */
  kafka?: string
  /** Where the services log in, each as itself; without it they use `kafka` as it is, without users and rights. */
  kafkaLogin?: string
  redis?: string
}
