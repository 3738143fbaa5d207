/** One thing wrong in a message, named by its element. */
export interface StufFout {
  veld: string
  reden: string
}
