/** The least that somebody must be; each includes those before it. */
export const standings = ['anyone', 'contributor', 'editor', 'admin'] as const;
/** How much somebody may do at all. */
export type Standing = (typeof standings)[number];

/** The states of an entry, of a proposed correction, or of a request for one, that permissions can depend on. */
export type State =
  | 'draft'
  /** A draft that readers saw before. */
  | 'unpublished'
  | 'pending'
  | 'published'
  | 'retracted'
  | 'withheld'
  | 'takenDown'
  | 'proposed'
  | 'rejected'
  | 'received'
  | 'accepted'
  | 'duplicate'
  | 'resolved';

/** Who may, by state; a state that is not listed does not allow it to anybody. */
export type Row = Standing | Partial<Record<State, Standing>>;

/** Who may do what: the one table that every operation takes its permission from. */
export const policy = {
  /** What readers can see; the lens keeps the rest from everybody alike. A retracted entry answers with its notice. */
  read: 'anyone',
  /** The working version, and lists by a status that readers do not see. */
  readWorking: {
    draft: 'contributor',
    pending: 'contributor',
    published: 'contributor',
    retracted: 'editor',
    withheld: 'editor',
    takenDown: 'admin',
  },
  /** Versions that readers could see; with `draft=true` all of them, by readWorking. Retracted: the notice. */
  readHistory: 'anyone',
  create: 'contributor',
  createPublished: 'editor',
  change: { draft: 'contributor', pending: 'contributor', published: 'contributor' },
  /** Making an old version the working one again. */
  restore: { draft: 'contributor', pending: 'contributor', published: 'contributor' },
  publish: { draft: 'editor', pending: 'editor' },
  schedule: { draft: 'editor', pending: 'editor' },
  unschedule: { draft: 'editor', pending: 'editor' },
  unpublish: { pending: 'editor', published: 'editor' },
  /** The public record. */
  readCorrection: 'anyone',
  /** Proposals, and why a correction was made. */
  readProposal: { proposed: 'contributor', rejected: 'contributor', published: 'contributor' },
  proposeCorrection: { pending: 'contributor', published: 'contributor' },
  publishCorrection: { pending: 'editor', published: 'editor' },
  /** Also where nothing is live: `asOf` still shows what readers saw. */
  proposeRetraction: {
    unpublished: 'contributor',
    pending: 'contributor',
    published: 'contributor',
  },
  retract: { unpublished: 'editor', pending: 'editor', published: 'editor' },
  withhold: { unpublished: 'editor', pending: 'editor', published: 'editor' },
  takeDown: {
    draft: 'admin',
    pending: 'admin',
    published: 'admin',
    retracted: 'admin',
    withheld: 'admin',
  },
  readHold: { retracted: 'editor', withheld: 'editor', takenDown: 'admin' },
  /** Asked for by one person and agreed to by another. */
  reinstate: { retracted: 'editor', withheld: 'editor', takenDown: 'admin' },
  decideProposal: { proposed: 'editor' },
  /** By its author; whoever else turns it down decides on it. */
  withdrawProposal: { proposed: 'contributor' },
  requestCorrection: 'anyone',
  /** By its status URL, which only who sent the request has. */
  readRequestStatus: 'anyone',
  /** With the e-mail address of who sent it. */
  readRequests: 'editor',
  decideRequest: { received: 'editor' },
  readChanges: 'anyone',
  manageKeys: 'admin',
  manageWebhooks: 'admin',
  readDocumentation: 'anyone',
  operate: 'anyone',
  /** Also how often the newsroom does what. */
  readAllMetrics: 'editor',
} as const satisfies Record<string, Row>;

/** The name of a row of the policy table. */
export type Access = keyof typeof policy;

/** Raises when one of these operations has no row in the table, naming every such operation. */
export function requireRows(operations: { operationId: string; access: string }[]): void {
  const without = operations
    .filter(({ access }) => !Object.hasOwn(policy, access))
    .map(({ operationId }) => operationId);
  if (without.length > 0) throw new Error(`No row in the policy table for: ${without.join(', ')}`);
}

/** Whether somebody of this standing is at least `needed`. */
export function reaches(standing: Standing, needed: Standing): boolean {
  return standings.indexOf(standing) >= standings.indexOf(needed);
}

/** The least standing that any state asks for: below it, the operation is refused without looking at the entry. */
export function leastStanding(access: Access): Standing {
  const row: Row = policy[access];
  if (typeof row === 'string') return row;
  return standings.find((one) => Object.values(row).includes(one)) ?? 'admin';
}

/**
 * What the table asks for in this state; `undefined` where the state does not allow it to anybody. What may be done with
 * any draft may be done with one that readers saw before.
 */
export function neededStanding(access: Access, state: State): Standing | undefined {
  const row: Row = policy[access];
  if (typeof row === 'string') return row;
  return row[state] ?? (state === 'unpublished' ? row.draft : undefined);
}

/** What can be done with a thing by its state, in words; each group with one kind of thing. */
const verbs = {
  entry: {
    change: 'change',
    restore: 'restore',
    publish: 'publish',
    schedule: 'schedule',
    unschedule: 'unschedule',
    unpublish: 'unpublish',
    proposeCorrection: 'correct',
    retract: 'retract',
    withhold: 'withhold',
    takeDown: 'take down',
    reinstate: 'reinstate',
  },
  proposal: { decideProposal: 'approve', withdrawProposal: 'reject' },
  request: { decideRequest: 'accept, reject or mark as a duplicate' },
} as const;

/** How the refusals of other verbs name this one. */
export const verbOf: Partial<Record<Access, string>> = Object.assign(
  {},
  ...Object.values(verbs),
) as Partial<Record<Access, string>>;

/** The verbs that a state allows to somebody, of those for the same kind of thing as `access` is about. */
export function possibleIn(access: Access, state: State): Access[] {
  const group = Object.values(verbs).find((one) => Object.hasOwn(one, access)) ?? verbs.entry;
  return (Object.keys(group) as Access[]).filter((one) => neededStanding(one, state) !== undefined);
}
