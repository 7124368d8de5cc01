import type { Tx } from '../db/client.js';

/**
 * Makes other writers wait until the transaction ends, so that what is decided still holds when it is written. All take
 * turns by this one lock, which each takes last; a lock of more would let two wait for each other.
 */
export async function lockOutWriters(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT FROM public_clock WHERE id = 1 FOR UPDATE`;
}

/** Refuses entries whose slug belongs to another one, here or on an earlier line. */
export async function refuseTakenSlugs(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    UPDATE staged_lines s SET state = 'refused',
      reason = format('The slug “%s” belongs to another %s, %s.', taken.slug, taken.kind, taken.owner)
    FROM (
      SELECT n.line, n.slug, n.kind, o.entry_id::text AS owner FROM staged_slugs n
      JOIN slugs o ON o.kind = n.kind::entry_kind AND o.slug = n.slug AND o.entry_id::text <> n.entry
      UNION ALL
      SELECT n.line, n.slug, n.kind, o.entry || ' on line ' || o.line FROM staged_slugs n
      JOIN staged_slugs o ON o.kind = n.kind AND o.slug = n.slug AND o.line < n.line
    ) AS taken
    WHERE s.line = taken.line AND s.state = 'new'`;
}

/** Refuses whatever depends on what is refused or missing, until nothing more does. */
export async function refuseDependents(tx: Tx): Promise<void> {
  const rules = [refuseUnmet, refuseBroken, refuseIncomplete, refuseStray, refuseUnchained];
  for (let refused = 1; refused > 0;) {
    refused = 0;
    for (const rule of rules) refused += await rule(tx);
  }
}

/** What a line refers to stands on an earlier line, or in the database where no line has it. */
function refuseUnmet(tx: Tx): Promise<number> {
  return tx.$executeRaw`
    UPDATE staged_lines s SET state = 'refused', reason = format('It refers to %s, which is %s.', unmet.need, unmet.why)
    FROM (
      SELECT n.line, min(n.need) AS need,
        min(CASE WHEN t.line IS NULL THEN 'neither here nor on an earlier line'
                 WHEN t.state = 'refused' THEN 'refused on line ' || t.line
                 ELSE 'on a later line, ' || t.line END) AS why
      FROM staged_needs n JOIN staged_lines s USING (line) LEFT JOIN staged_lines t ON t.key = n.need
      WHERE s.state = 'new'
        AND (t.state = 'refused' OR t.line > n.line OR t.line IS NULL AND n.need NOT IN (SELECT key FROM staged_known))
      GROUP BY n.line
    ) AS unmet
    WHERE s.line = unmet.line`;
}

function refuseBroken(tx: Tx): Promise<number> {
  return tx.$executeRaw`
    UPDATE staged_lines s SET state = 'refused', reason = format('It belongs together with line %s, which is refused.', o.line)
    FROM (SELECT bundle, min(line) AS line FROM staged_lines WHERE state = 'refused' GROUP BY bundle) AS o
    WHERE o.bundle = s.bundle AND s.state <> 'refused'`;
}

function refuseIncomplete(tx: Tx): Promise<number> {
  return tx.$executeRaw`
    UPDATE staged_lines s SET state = 'refused', reason = CASE s.type
        WHEN 'entry' THEN format('It should have %s versions; there are lines for %s.', s.members, found.count)
        ELSE 'It is published, but has no line for its place in the ledger.' END
    FROM (
      SELECT head.line, count(m.line) AS count FROM staged_lines head
      LEFT JOIN staged_lines m ON m.bundle = head.bundle AND m.line <> head.line
      WHERE head.type IN ('entry', 'correction') AND head.state = 'new' GROUP BY head.line
    ) AS found
    WHERE s.line = found.line AND found.count <> s.members`;
}

/** A version or place in the ledger that is new, of something that is not. */
function refuseStray(tx: Tx): Promise<number> {
  return tx.$executeRaw`
    UPDATE staged_lines s SET state = 'refused',
      reason = format('%s is here already, and without it.', s.bundle)
    WHERE s.state = 'new' AND s.type IN ('revision', 'ledgerEntry')
      AND NOT EXISTS (SELECT FROM staged_lines head WHERE head.key = s.bundle AND head.state = 'new')`;
}

/** In one step what would otherwise take one for every link of the chain. */
function refuseUnchained(tx: Tx): Promise<number> {
  return tx.$executeRaw`
    UPDATE staged_lines s SET state = 'refused',
      reason = format('It goes on from ledger entry %s, which is refused.', broken.place)
    FROM (SELECT min(place) AS place FROM staged_lines WHERE type = 'ledgerEntry' AND state = 'refused') AS broken
    WHERE s.type = 'ledgerEntry' AND s.state = 'new' AND s.place > broken.place`;
}

/** Notes which of the things that lines refer to, and no line has, are in the database. */
export async function findKnown(tx: Tx): Promise<void> {
  await tx.$executeRaw`CREATE TEMPORARY TABLE staged_known (key text PRIMARY KEY) ON COMMIT DROP`;
  const tables = {
    author: 'api_keys',
    entry: 'entries',
    correction: 'corrections',
    correctionRequest: 'correction_requests',
    ledgerEntry: 'ledger_entries',
  };
  for (const [type, table] of Object.entries(tables)) {
    const id = type === 'ledgerEntry' ? 'seq' : 'id';
    await tx.$executeRawUnsafe(`
      INSERT INTO staged_known
      SELECT DISTINCT n.need FROM staged_needs n JOIN ${table} t ON n.need = '${type}:' || t.${id}
      WHERE NOT EXISTS (SELECT FROM staged_lines s WHERE s.key = n.need)`);
  }
}

/** Refuses all that is new in a log where the database has a line that the log has not. Answers whether it did. */
export async function refuseForeignLog(tx: Tx): Promise<boolean> {
  const refused = await tx.$executeRaw`
    UPDATE staged_lines s SET state = 'refused',
      reason = format('The log of this database has a change %s of its own: it cannot take in another log.', own.seq)
    FROM (
      SELECT min(seq) AS seq FROM changes
      WHERE NOT EXISTS (SELECT FROM staged_lines WHERE key = 'change:' || seq AND state = 'present')
    ) AS own
    WHERE s.type = 'change' AND s.state = 'new' AND own.seq IS NOT NULL`;
  return refused > 0;
}

/** What follows from what was written: marks, clocks and counters. */
export async function settle(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    UPDATE corrections SET redacted = true WHERE NOT redacted AND EXISTS (
      SELECT FROM correction_targets t JOIN entries e ON e.id = t.entry_id
      WHERE t.correction_id = corrections.id AND e.hold IS NOT NULL)`;
  await tx.$executeRaw`
    UPDATE public_clock SET instant = GREATEST(instant, (SELECT max(instant) FROM changes),
      (SELECT max(GREATEST(visible_from, visible_to)) FROM revisions), (SELECT max(instant) FROM ledger_entries))`;
  await tx.$queryRaw`
    SELECT setval(pg_get_serial_sequence('changes', 'seq'), GREATEST(max(seq), nextval(pg_get_serial_sequence('changes', 'seq')) - 1))
    FROM changes HAVING count(*) > 0`;
  await tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`;
  // What came in was dated by others: no instant tells what readers of this installation saw before.
  await tx.$executeRaw`SELECT pg_notify('dossier_public', '*')`;
}

/** Tells those who follow the log of published entries that came in without a line of their own log. */
export async function noteArrivals(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    WITH clock AS MATERIALIZED (SELECT public_instant() AS instant)
    INSERT INTO changes (instant, operation, entry_id, version, is_public)
    SELECT clock.instant, 'create' || initcap(e.kind::text), e.id, r.version, true
    FROM staged_lines l JOIN entries e ON l.key = 'entry:' || e.id
    JOIN revisions r ON r.entry_id = e.id AND r.visible_from IS NOT NULL AND r.visible_to IS NULL, clock
    WHERE l.state = 'written' AND NOT EXISTS (SELECT FROM changes c WHERE c.entry_id = e.id AND c.is_public)
    ORDER BY l.line`;
}
