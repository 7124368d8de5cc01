/** The environment of the process; this room is the only reader of it. */
export const environment: Record<string, string | undefined> = process.env;
