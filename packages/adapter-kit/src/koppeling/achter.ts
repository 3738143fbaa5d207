/** SQL over a row of `koppeling`: behind and allowed to go on, whoever has the lease and whenever its turn comes. */
export const achterEnToegestaan = `geleverde_versie < gewenste_versie and geweigerde_versie < gewenste_versie
       and bijdrage_verwerkt >= bijdrage_verzonden`
