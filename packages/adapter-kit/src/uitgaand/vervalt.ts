/** SQL: the message of ours that is under way is dropped; it is neither repeated nor waited for. */
export const vervalt = `update uitgaand_bericht set status = 'vervallen', bijgewerkt_op = :now
     where referentie = :referentie::uuid and status = 'onderweg'`
