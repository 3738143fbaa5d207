/** Why the built-in server cannot start here, and what can be done about it: one sentence for people. */
export class EmbeddedRefusal extends Error {
  override name = 'EmbeddedRefusal'
}
