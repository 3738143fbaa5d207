import type { Vastgelegd, WijzigOptions } from './client.ts'
import type * as Contract from './registratie-contract.ts'

/** What was said wrong is put right or taken back. */
export interface Verbeteren {
  /** Your own word, or as the regisseur's organisation anybody's; with a reason. */
  corrigeerInwoner(
    huishoudenId: string,
    inwonerId: string,
    correctie: Contract.InwonerCorrectie,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  verifieerBsn(
    huishoudenId: string,
    inwonerId: string,
    verificatie: Contract.BsnVerificatie,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  /** Asks the BRP whether this number is hers; every question leaves a trace. */
  controleerBijBrp(
    huishoudenId: string,
    inwonerId: string,
    opgave: Contract.BrpControleOpgave,
    options?: WijzigOptions,
  ): Promise<Contract.BrpControle>
  beslechtAfwijking(
    huishoudenId: string,
    afwijkingId: string,
    beslechting: Contract.AfwijkingBeslechting,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  /** What others said too stays theirs. Of a consent: that it was never given, which is not a withdrawal. */
  trekIn(
    huishoudenId: string,
    wat:
      | 'vragen'
      | 'metingen'
      | 'doelscores'
      | 'verwijzingen'
      | 'signalen'
      | 'antwoorden'
      | 'evaluaties'
      | 'toestemmingen',
    id: string,
    reden: Contract.Reden,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  /** Of a registration made by mistake everything only it said is taken back; its record is never registered again. */
  neemAanmeldingTerug(
    huishoudenId: string,
    vergissing: Contract.AanmeldingVergissing,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
}
