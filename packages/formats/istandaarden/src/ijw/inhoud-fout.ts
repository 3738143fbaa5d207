/** A message inside an envelope that is not what the envelope says: the code of StUF, and every fault by its path. */
export interface InhoudFout {
  foutcode: string
  reden: string
  velden?: { veld: string; reden: string }[]
}
