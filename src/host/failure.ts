// What a thread says of what went wrong in it.

/** With where it happened, as far as that is known. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
