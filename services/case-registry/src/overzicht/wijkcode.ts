/** By what a wijk is known in what is kept and told: its CBS code, or its name where it has none. */
export const wijkcode = ({ naam, cbs }: { naam: string; cbs?: string | undefined }): string => cbs ?? naam
