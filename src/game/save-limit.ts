/** Most decisions a save may hold; a hundred times the longest playthrough. */
export const maxDecisions = 20_000;

/** Most injects; the whole deck a hundred times. */
export const maxInjects = 1000;

/** Most entries of a workshop's log: sixty people who change their mind on every page. */
export const maxEntries = 20_000;

/** Most characters of a playthrough's name. */
export const maxName = 200;

/** Most characters of a save file; far more than all limits here let a save become in use. */
export const maxText = 10_000_000;

/** Deepest a workshop's log may be nested; its own entries are three deep. */
export const maxDepth = 50;
