// Names that a command line offers, apart from the schemas that check them, so that --help loads no schema library.

/** Narrowest first; each includes the ones before it. */
export const breadths = ['strict', 'standard', 'broad'] as const;

/**
 * With what an earlier commitment is compared: everything (`all`), rows that share an actor, speaker or
 * organisation (`actor`), rows of the same speaker, or of the same country's delegation.
 */
export const auditScopes = ['all', 'actor', 'speaker', 'country'] as const;
