import fc from 'fast-check'

// A mutant that lives once and dies the next time says nothing, nor does a branch that is taken now and then.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261129 })
