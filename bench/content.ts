/** How much content to make. */
export interface Size {
  articles: number;
  actors: number;
  events: number;
  claims: number;
  stories: number;
  /** Words of plain text in each of an article's seven passages; 70 make an article of about 3 KB. */
  words: number;
}

/** One step of making content: what it makes, and the statement. */
export interface Step {
  title: string;
  sql: string;
}

/** Articles are made in portions, so that progress shows and no statement grows without bounds. */
const PORTION = 20_000;
/** Different words in the texts; the rarest stand in a handful of a hundred thousand articles. */
const VOCABULARY = 20_000;
const FIRST_DAY = `timestamptz '2020-01-01T00:00:00Z'`;

/**
 * The statements that fill an empty, migrated database, the same content every time: published articles that each
 * mention two actors, two events and three claims, and every hundredth with a pending version. They want a superuser,
 * since triggers are left aside and what those would keep is written in bulk; but for runs of words, which would take a
 * million articles a quarter of an hour and more.
 */
export function contentSteps(size: Size): Step[] {
  const { articles, actors, events, claims, stories } = size;
  const entries = (kind: Kind, from: number, to: number): Step => ({
    title: `${kind === 'story' ? 'stories' : `${kind}s`} ${from} to ${to}`,
    sql: entriesOf(kind, size, [from, to]),
  });
  const portions = Array.from({ length: Math.ceil(articles / PORTION) }, (_, index) =>
    entries('article', index * PORTION + 1, Math.min((index + 1) * PORTION, articles)),
  );
  return [
    { title: 'preparation', sql: preparation(size) },
    entries('actor', 1, actors),
    entries('event', 1, events),
    entries('claim', 1, claims),
    entries('story', 1, stories),
    ...portions,
    { title: 'indexes', sql: rebuildIndexes },
    { title: 'statistics', sql: 'VACUUM ANALYZE' },
    { title: 'mark', sql: `COMMENT ON TABLE entries IS '${markOf(size)}'` },
  ];
}

/** What stands on the table of entries once all of the content is there. */
export function markOf(size: Size): string {
  return `made by the benchmark: ${JSON.stringify(size)}`;
}

type Kind = 'article' | 'actor' | 'event' | 'claim' | 'story';

const digits: Record<Kind, number> = { article: 1, actor: 2, event: 3, claim: 4, story: 5 };

/** The id of the nth entry of a kind, as SQL; `n` is an expression. */
function idOf(kind: Kind, n: string, revision = 0): string {
  return `('${revision}0000000-000${digits[kind]}-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
}

/** The nth id, as text: what a load generator asks for. */
export function idText(kind: Kind, n: number): string {
  return `00000000-000${digits[kind]}-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** The nth word of the texts, the rarest last; a negative number counts from the rarest. */
export function wordText(n: number): string {
  const at = n < 0 ? VOCABULARY + n : n;
  const [start, middle, end] = ['ba,ce,di,fo,gu,la,me,ni,po,ru', 'n,r,s,l,t', 'a,e,i,o'].map(
    (list) => list.split(','),
  );
  const letters = [
    start?.[at % 10],
    middle?.[Math.floor(at / 10) % 5],
    end?.[Math.floor(at / 50) % 4],
  ];
  return letters.join('') + Math.floor(at / 200).toString(16);
}

/** A number below `most` that follows from n and a salt, small ones more often. */
function pick(n: string, salt: number, most: number): string {
  const roll = (more: number) =>
    `abs(hashint8((${n})::bigint * 1000 + ${salt * 10 + more})::bigint)`;
  return `least(${roll(1)} % ${most}, ${roll(2)} % ${most})::integer`;
}

function preparation({ words }: Size): string {
  return `
    SET session_replication_role = replica;
    CREATE FUNCTION pg_temp.word(n integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$
      SELECT ('{ba,ce,di,fo,gu,la,me,ni,po,ru}'::text[])[1 + n % 10] || ('{n,r,s,l,t}'::text[])[1 + n / 10 % 5]
        || ('{a,e,i,o}'::text[])[1 + n / 50 % 4] || to_hex(n / 200)
    $$;
    CREATE FUNCTION pg_temp.prose(seed bigint) RETURNS text LANGUAGE sql STABLE AS $$
      SELECT string_agg(pg_temp.word(n), ' ' ORDER BY place)
      FROM (SELECT place, ${pick('seed * 97 + place', 7, VOCABULARY)} AS n FROM generate_series(1, ${words}) place OFFSET 0) picked
    $$;
    ${setIndexesAside}`;
}

/**
 * An index takes a third of the time to build that it takes to keep it up to date row by row; those of whole tables that are
 * unique stay. They come back in their order, since of two that seem to cost the same the planner takes the newest.
 */
const setIndexesAside = `
    CREATE TEMPORARY TABLE set_aside AS
      SELECT indexrelid AS made, format('DROP INDEX %s', indexrelid::regclass) AS leave, pg_get_indexdef(indexrelid) AS build
      FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
      WHERE relnamespace = 'public'::regnamespace AND NOT indisexclusion AND (NOT indisunique OR indpred IS NOT NULL)
      UNION ALL
      SELECT conindid, format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
        format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype = 'x';
    DO $$ DECLARE one record; BEGIN FOR one IN TABLE set_aside LOOP EXECUTE one.leave; END LOOP; END $$`;

const rebuildIndexes = `
    SET maintenance_work_mem = '512MB';
    DO $$ DECLARE one record; BEGIN
      FOR one IN SELECT build FROM set_aside ORDER BY made LOOP EXECUTE one.build; END LOOP;
    END $$`;

function entriesOf(kind: Kind, size: Size, [from, to]: [number, number]): string {
  const id = idOf(kind, 'n');
  const first = `${FIRST_DAY} + n * interval '1 minute'`;
  return `
    CREATE TEMPORARY TABLE made AS
      SELECT n, ${id} AS id, ${idOf(kind, 'n', 1)} AS revision_id, ${first} AS first, ${named(kind)} AS name
      FROM generate_series(${from}, ${to}) n;
    INSERT INTO entries (id, kind, date_created) SELECT id, '${kind}', first FROM made;
    INSERT INTO slugs (kind, slug, entry_id) SELECT '${kind}', '${kind}-' || n, id FROM made;
    ${kind === 'article' ? articleReferences(size) : otherReferences(kind, size)};
    CREATE INDEX ON linked (revision_id);
    ANALYZE linked;
    INSERT INTO revisions (id, entry_id, kind, version, slug, type, name, is_latest, visible_from, date_published,
        date_modified, date_created, starts, tags)
      SELECT revision_id, id, '${kind}', 1, '${kind}-' || n, ${typed(kind)}, name, true, first, first, first, first,
        ${kind === 'event' || kind === 'claim' ? dated : 'NULL'},
        ${ownTags(kind)} || ARRAY(SELECT DISTINCT property || ':' || entry_id FROM linked WHERE linked.revision_id = made.revision_id)
      FROM made;
    ${content(kind)}
    INSERT INTO entry_references (revision_id, property, position, entry_id, block_key, mark_key, exact)
      SELECT revision_id, property, position, entry_id, block_key, mark_key, exact FROM linked;
    INSERT INTO current_references (entry_id, property, revision_id, position)
      SELECT entry_id, property, revision_id, position FROM linked JOIN entries ON entries.id = entry_id
      WHERE property = 'mention' AND kind = 'claim';
    ${kind === 'article' ? pendingVersions : ''}
    INSERT INTO search_texts
      SELECT r.id, r.kind, r.visible_to IS NULL AND r.visible_from IS NOT NULL, p.language, search_document(p.language, p.name, p.beside, p.body)
      FROM made JOIN revisions r ON r.entry_id = made.id CROSS JOIN LATERAL search_parts(r.id) p;
    DROP TABLE made, linked;`;
}

const author = `'Reporter ' || n % 40`;
const dated = `to_char(date '1990-01-01' + (n * 7 % 11000)::integer, 'YYYY-MM-DD')`;

function named(kind: Kind): string {
  if (kind === 'actor') {
    return `'Person ' || initcap(pg_temp.word(n) || ' ' || pg_temp.word(n * 3))`;
  }
  return `initcap('${kind} ') || n || ': ' || pg_temp.word(n % 19000) || ' ' || pg_temp.word(n * 7 % 19000)`;
}

function typed(kind: Kind): string {
  const types = { article: 'NewsArticle', event: 'Event', claim: 'Claim', story: 'Collection' };
  return kind === 'actor'
    ? `CASE WHEN n % 4 = 0 THEN 'Organization' ELSE 'Person' END`
    : `'${types[kind]}'`;
}

const language = `(CASE WHEN n % 1000 = 0 THEN 'fi' WHEN n % 20 = 0 THEN 'es' WHEN n % 10 = 0 THEN 'de' ELSE 'en' END)`;
const section = `'Section ' || ${pick('n', 1, 12)}`;
const keyword = (place: number) => `'keyword ' || ${pick('n', 10 + place, 500)}`;
const claimStatus = `(ARRAY['unverified','supported','disputed','refuted','withdrawn'])[1 + n % 5]`;

function ownTags(kind: Kind): string {
  if (kind === 'article') {
    return `ARRAY['inLanguage:' || ${language}, 'articleSection:' || ${section}, 'keyword:' || ${keyword(1)}, 'keyword:' || ${keyword(2)}, 'author:' || ${author}]`;
  }
  if (kind === 'claim') return `ARRAY['claimStatus:' || ${claimStatus}]`;
  if (kind === 'event') return `ARRAY['eventStatus:EventScheduled']`;
  if (kind === 'actor') return `ARRAY['type:' || ${typed(kind)}]`;
  return `ARRAY[]::text[]`;
}

/** Two actors, two events and three claims in the seven passages of an article, and its story. */
function articleReferences({ actors, events, claims, stories }: Size): string {
  const mention = (position: number, kind: Kind, most: number) =>
    `SELECT n, revision_id, 'mention'::reference_property AS property, ${position} AS position,
      ${idOf(kind, `1 + ${pick('n', 20 + position, most)}`)} AS entry_id, 'block${position}' AS block_key, 'mark' AS mark_key,
      'passage ${position}' AS exact, '${kind}' AS of FROM made`;
  return `CREATE TEMPORARY TABLE linked AS
      ${mention(0, 'actor', actors)} UNION ALL ${mention(1, 'actor', actors)} UNION ALL ${mention(2, 'event', events)}
      UNION ALL ${mention(3, 'event', events)} UNION ALL ${mention(4, 'claim', claims)} UNION ALL ${mention(5, 'claim', claims)}
      UNION ALL ${mention(6, 'claim', claims)}
      UNION ALL SELECT n, revision_id, 'story', 0, ${idOf('story', `1 + ${pick('n', 30, stories)}`)}, NULL, NULL, NULL, 'story' FROM made`;
}

function otherReferences(kind: Kind, { actors, events }: Size): string {
  const link = (property: string, to: Kind, most: number) =>
    `SELECT n, revision_id, '${property}'::reference_property AS property, 0 AS position, ${idOf(to, `1 + ${pick('n', 40, most)}`)} AS entry_id,
      NULL AS block_key, NULL AS mark_key, NULL AS exact FROM made`;
  const links: Partial<Record<Kind, string>> = {
    event: link('actor', 'actor', actors),
    claim: `${link('claimant', 'actor', actors)} UNION ALL ${link('event', 'event', events)}`,
  };
  return `CREATE TEMPORARY TABLE linked AS ${links[kind] ?? `${link('story', 'story', 1)} WHERE false`}`;
}

function content(kind: Kind): string {
  const statements: Record<Kind, string> = {
    article: `
      INSERT INTO articles (revision_id, headline, description, article_body, in_language, article_section, keywords, author, contributor)
      SELECT revision_id, name, pg_temp.prose(n * 100), (
          SELECT jsonb_agg(jsonb_build_object('_key', block_key, '_type', 'block', 'style', 'normal',
            'markDefs', jsonb_build_array(jsonb_build_object('_key', mark_key, '_type', of, 'id', entry_id)),
            'children', jsonb_build_array(
              jsonb_build_object('_key', 'a', '_type', 'span', 'marks', '[]'::jsonb, 'text', pg_temp.prose(made.n * 100 + position) || ' '),
              jsonb_build_object('_key', 'b', '_type', 'span', 'marks', '["mark"]'::jsonb, 'text', exact))) ORDER BY position)
          FROM linked WHERE linked.revision_id = made.revision_id AND property = 'mention'),
        ${language}, ${section}, ARRAY[${keyword(1)}, ${keyword(2)}], jsonb_build_array(jsonb_build_object('name', ${author})), '[]'
      FROM made;`,
    actor: `INSERT INTO actors (revision_id, type, name, alternate_name, same_as)
      SELECT revision_id, (${typed('actor')})::actor_type, name, '{}', '{}' FROM made;`,
    event: `INSERT INTO events (revision_id, name, start_date, event_status)
      SELECT revision_id, name, ${dated}, 'EventScheduled' FROM made;`,
    claim: `INSERT INTO claims (revision_id, text, date_stated, claim_status)
      SELECT revision_id, name, ${dated}, (${claimStatus})::claim_status FROM made;`,
    story: `INSERT INTO stories (revision_id, name, keywords) SELECT revision_id, name, '{}' FROM made;`,
  };
  return statements[kind];
}

const pendingId = idOf('article', 'made.n', 2);
const pendingVersions = `
    UPDATE revisions r SET is_latest = false FROM made WHERE r.id = made.revision_id AND n % 100 = 0;
    INSERT INTO revisions (id, entry_id, kind, version, slug, type, name, is_latest, date_published, date_modified, date_created, based_on, tags)
      SELECT ${pendingId}, entry_id, kind, 2, slug, type, r.name, true, date_published, date_modified, date_created, 1, tags
      FROM made JOIN revisions r ON r.id = made.revision_id WHERE n % 100 = 0;
    INSERT INTO articles (revision_id, headline, article_body, in_language, keywords, author, contributor)
      SELECT ${pendingId}, headline, article_body, in_language, keywords, author, contributor
      FROM made JOIN articles a USING (revision_id) WHERE n % 100 = 0;`;
