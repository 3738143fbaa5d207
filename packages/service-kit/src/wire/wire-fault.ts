/** Nothing was sent, because of what stands on our side of it. The codes are ours and hold nothing of a key or a token. */
export type WireFaultCode = 'certificaat-onleesbaar' | 'token-geweigerd' | 'token-onbereikbaar'

export class WireFault extends Error {
  override name = 'WireFault'
  readonly code: WireFaultCode
  constructor(code: WireFaultCode, options?: ErrorOptions) {
    super(code, options)
    this.code = code
  }
}
