-- What lists filter and sort by stands on the version itself, so that one index decides what a page reads: no content row,
-- and no version that readers don't see.

ALTER TABLE "revisions"
  ADD COLUMN "starts" TEXT COLLATE "C",
  ADD COLUMN "ends" TEXT COLLATE "C",
  ADD COLUMN "tags" TEXT[] DEFAULT ARRAY[]::TEXT[];

ALTER TABLE revisions DISABLE TRIGGER revisions_append_only;
UPDATE revisions r SET
  starts = COALESCE(
    (SELECT start_date FROM events WHERE revision_id = r.id),
    (SELECT date_stated FROM claims WHERE revision_id = r.id),
    (SELECT date_published FROM sources WHERE revision_id = r.id)),
  ends = (SELECT end_date FROM events WHERE revision_id = r.id),
  tags = ARRAY(
    SELECT 'type:' || r.type WHERE r.kind IN ('actor', 'source')
    UNION SELECT 'inLanguage:' || in_language FROM articles WHERE revision_id = r.id
    UNION SELECT 'articleSection:' || article_section FROM articles WHERE revision_id = r.id AND article_section IS NOT NULL
    UNION SELECT 'keyword:' || k FROM articles, unnest(keywords) k WHERE revision_id = r.id
    UNION SELECT 'keyword:' || k FROM stories, unnest(keywords) k WHERE revision_id = r.id
    UNION SELECT 'eventStatus:' || event_status FROM events WHERE revision_id = r.id
    UNION SELECT 'claimStatus:' || claim_status FROM claims WHERE revision_id = r.id
    UNION SELECT 'inLanguage:' || in_language FROM sources WHERE revision_id = r.id AND in_language IS NOT NULL
    UNION SELECT property || ':' || entry_id FROM entry_references WHERE revision_id = r.id);
ALTER TABLE revisions ENABLE TRIGGER revisions_append_only;

ALTER TABLE revisions
  ALTER COLUMN tags SET NOT NULL,
  ADD CONSTRAINT revisions_period_of_content CHECK (is_edtf(starts) AND is_edtf(ends));

CREATE OR REPLACE FUNCTION revision_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE'
    OR (NEW.id, NEW.entry_id, NEW.kind, NEW.version, NEW.slug, NEW.type, NEW.name, NEW.date_created, NEW.created_by_id,
        NEW.based_on, NEW.starts, NEW.ends, NEW.tags)
       IS DISTINCT FROM
       (OLD.id, OLD.entry_id, OLD.kind, OLD.version, OLD.slug, OLD.type, OLD.name, OLD.date_created, OLD.created_by_id,
        OLD.based_on, OLD.starts, OLD.ends, OLD.tags)
    OR (OLD.visible_from IS NOT NULL AND NEW.visible_from IS DISTINCT FROM OLD.visible_from)
    OR (OLD.visible_to IS NOT NULL AND NEW.visible_to IS DISTINCT FROM OLD.visible_to)
  THEN
    RAISE restrict_violation USING MESSAGE = 'a revision does not change', CONSTRAINT = 'revisions_append_only';
  END IF;
  RETURN NEW;
END $$;

-- Filters: one for what readers see now, which no old version makes longer, and one for everything else.
CREATE INDEX revisions_live_tags ON revisions USING gin (tags) WHERE visible_from IS NOT NULL AND visible_to IS NULL;
CREATE INDEX revisions_tags_idx ON revisions USING gin (tags);

-- Dates that may be missing come last in both directions, so each direction has an expression of its own.
CREATE INDEX revisions_live_by_starts ON revisions (kind, COALESCE(starts, '~'), entry_id)
  WHERE visible_from IS NOT NULL AND visible_to IS NULL AND kind IN ('event', 'claim', 'source');
CREATE INDEX revisions_live_by_starts_desc ON revisions (kind, COALESCE(starts, ''), entry_id)
  WHERE visible_from IS NOT NULL AND visible_to IS NULL AND kind IN ('event', 'claim', 'source');
CREATE INDEX revisions_live_by_ends ON revisions (COALESCE(ends, '~'), entry_id)
  WHERE visible_from IS NOT NULL AND visible_to IS NULL AND kind = 'event';
CREATE INDEX revisions_live_by_ends_desc ON revisions (COALESCE(ends, ''), entry_id)
  WHERE visible_from IS NOT NULL AND visible_to IS NULL AND kind = 'event';

-- As of an instant: the entries of a kind by their first publication, one row each whatever the length of their histories,
-- and the versions whose period contains the instant.
CREATE INDEX revisions_first_seen ON revisions (kind, date_published DESC, entry_id DESC) WHERE visible_from = date_published;
CREATE INDEX revisions_seen ON revisions USING gist (kind, tstzrange(visible_from, visible_to)) WHERE visible_from IS NOT NULL;
-- Read backwards with the entry, so that no index over periods of one entry can take its place in a plan.
DROP INDEX revisions_history;
CREATE INDEX revisions_history ON revisions (entry_id, visible_from) WHERE visible_from IS NOT NULL;
CREATE INDEX entries_on_hold ON entries (id) WHERE hold IS NOT NULL;

-- What these take the place of.
DROP INDEX revisions_seen_by_date_published, revisions_seen_by_name;
DROP INDEX "articles_in_language_idx", "articles_article_section_idx", "articles_keywords_idx", "actors_name_idx",
  "events_start_date_idx", "events_end_date_idx", "claims_claim_status_idx", "claims_date_stated_idx",
  "sources_date_published_idx", "stories_keywords_idx";
