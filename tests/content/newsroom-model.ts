import { isDeepStrictEqual } from 'node:util';

export type Kind = 'actor' | 'event';

/** What an entry of the model says; an event refers to actors by id. */
export interface Doc {
  slug: string;
  name: string;
  text: string;
  description: string;
  actors: string[];
}

interface Shown {
  doc: Doc;
  version: number;
}

/** An entry as the newsroom has it. */
export interface Entry {
  kind: Kind;
  id: string;
  lastVersion: number;
  working: Shown;
  /** Readers saw the working version at some time. */
  workingWasSeen: boolean;
  live: Shown | null;
  lastSeen: Doc | null;
  retracted: boolean;
  /** What readers were told of it, newest first. */
  notes: string[];
}

/** What readers saw of an entry from one instant to the next. */
export type Seen = Pick<Entry, 'kind' | 'id' | 'live' | 'retracted' | 'notes'>;

/** All entries as readers saw them, from an instant on. */
interface Snapshot {
  at: number;
  seen: Map<string, Seen>;
}

/** The rules of the newsroom, kept in memory: what each verb does to an entry, and what readers see since when. */
export class NewsroomModel {
  readonly entries = new Map<string, Entry>();
  readonly snapshots: Snapshot[] = [{ at: -Infinity, seen: new Map() }];
  /** Every slug that readers ever saw, with its entry. */
  readonly publicSlugs = new Map<string, string>();

  create(kind: Kind, id: string, { doc, publish }: { doc: Doc; publish: boolean }): Entry {
    const entry: Entry = {
      kind,
      id,
      lastVersion: 1,
      working: { doc, version: 1 },
      workingWasSeen: false,
      live: null,
      lastSeen: null,
      retracted: false,
      notes: [],
    };
    this.entries.set(id, entry);
    if (publish) show(entry, entry.working);
    return entry;
  }

  change(entry: Entry, patch: Partial<Doc>): void {
    const doc = { ...entry.working.doc, ...patch };
    if (!isDeepStrictEqual(doc, entry.working.doc)) append(entry, doc);
  }

  publish(entry: Entry, note: string | null): void {
    const differs = entry.lastSeen && !isDeepStrictEqual(entry.lastSeen, entry.working.doc);
    if (note !== null && (entry.live || differs)) entry.notes.unshift(note);
    show(entry, entry.working);
  }

  /** The correction is shown at once; a pending version goes on with the same change in it. */
  correct(entry: Entry, description: string, note: string): void {
    const { live, working } = entry;
    if (!live) throw new Error('only what readers see is corrected');
    const isPending = working.version !== live.version;
    append(entry, { ...live.doc, description });
    show(entry, entry.working);
    if (isPending) append(entry, { ...working.doc, description });
    entry.notes.unshift(note);
  }

  unpublish(entry: Entry): void {
    if (entry.workingWasSeen) append(entry, entry.working.doc);
    entry.live = null;
  }

  retract(entry: Entry, note: string): void {
    entry.live = null;
    entry.retracted = true;
    entry.notes.unshift(note);
  }

  /** From this instant on readers see the entries as they are now. */
  commit(at: number): void {
    const seen = new Map(
      [...this.entries].map(([id, { kind, live, retracted, notes }]) => [
        id,
        { kind, id, live, retracted, notes: [...notes] },
      ]),
    );
    for (const { id, live } of seen.values()) if (live) this.publicSlugs.set(live.doc.slug, id);
    this.snapshots.push({ at, seen });
  }

  /** What readers saw of all entries at an instant. */
  seenAt(instant: number): Map<string, Seen> {
    return this.snapshots.findLast(({ at }) => at <= instant)?.seen ?? new Map();
  }
}

function append(entry: Entry, doc: Doc): void {
  entry.lastVersion += 1;
  entry.working = { doc, version: entry.lastVersion };
  entry.workingWasSeen = false;
}

function show(entry: Entry, shown: Shown): void {
  entry.live = shown;
  entry.lastSeen = shown.doc;
  entry.workingWasSeen = true;
}
