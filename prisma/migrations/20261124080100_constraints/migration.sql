-- What the code assumes, enforced where it can't be forgotten.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Versions -----------------------------------------------------------------------------------------------------------

ALTER TABLE revisions
  ADD CONSTRAINT revisions_version_positive CHECK (version > 0),
  ADD CONSTRAINT revisions_based_on_earlier CHECK (based_on < version),
  ADD CONSTRAINT revisions_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 120),
  ADD CONSTRAINT revisions_period CHECK (visible_to IS NULL OR (visible_from IS NOT NULL AND visible_to > visible_from)),
  ADD CONSTRAINT revisions_published_has_date CHECK (visible_from IS NULL OR date_published IS NOT NULL),
  -- At no instant do readers see two versions of one entry.
  ADD CONSTRAINT revisions_one_visible EXCLUDE USING gist (
    entry_id WITH =, tstzrange(visible_from, visible_to) WITH &&) WHERE (visible_from IS NOT NULL);

CREATE UNIQUE INDEX revisions_one_live ON revisions (entry_id) WHERE visible_from IS NOT NULL AND visible_to IS NULL;
CREATE UNIQUE INDEX revisions_one_latest ON revisions (entry_id) WHERE is_latest;

-- A live slug names one entry; an old one may only name the entry that had it (slugs), so neither is ever reused.
CREATE UNIQUE INDEX revisions_live_slug ON revisions (kind, slug) WHERE visible_from IS NOT NULL AND visible_to IS NULL;

CREATE INDEX revisions_live_by_date_published ON revisions (kind, date_published DESC, entry_id DESC)
  WHERE visible_from IS NOT NULL AND visible_to IS NULL;
CREATE INDEX revisions_live_by_date_modified ON revisions (kind, date_modified DESC, entry_id DESC)
  WHERE visible_from IS NOT NULL AND visible_to IS NULL;
CREATE INDEX revisions_live_by_name ON revisions (kind, name, entry_id) WHERE visible_from IS NOT NULL AND visible_to IS NULL;
CREATE INDEX revisions_latest_by_date_modified ON revisions (kind, date_modified DESC, entry_id DESC) WHERE is_latest;
-- What readers saw of one entry at an instant.
CREATE INDEX revisions_history ON revisions (entry_id, visible_from DESC) WHERE visible_from IS NOT NULL;

-- Names and EDTF dates sort by code point, whatever the locale of the database: the keyset cursors rely on one order,
-- and the order of EDTF dates is the order of their characters (2017 < 2017-08 < 2017-08-01).
ALTER TABLE revisions ALTER COLUMN name TYPE text COLLATE "C";
ALTER TABLE articles ALTER COLUMN headline TYPE text COLLATE "C";
ALTER TABLE events ALTER COLUMN start_date TYPE text COLLATE "C", ALTER COLUMN end_date TYPE text COLLATE "C";
ALTER TABLE claims ALTER COLUMN date_stated TYPE text COLLATE "C", ALTER COLUMN review_date TYPE text COLLATE "C";
ALTER TABLE sources ALTER COLUMN date_published TYPE text COLLATE "C";

-- Dates with precision (EDTF level 0: year, month or day) --------------------------------------------------------------

CREATE FUNCTION is_edtf(value text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT value ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'
     AND (length(value) < 10 OR value::timestamp::date::text = value)
$$;

ALTER TABLE events
  ADD CONSTRAINT events_start_date_edtf CHECK (is_edtf(start_date)),
  ADD CONSTRAINT events_end_date_edtf CHECK (is_edtf(end_date)),
  -- Compared at the coarser of the two precisions.
  ADD CONSTRAINT events_end_after_start CHECK (end_date >= left(start_date, length(end_date)) OR end_date IS NULL OR start_date IS NULL);
ALTER TABLE claims
  ADD CONSTRAINT claims_date_stated_edtf CHECK (is_edtf(date_stated)),
  ADD CONSTRAINT claims_review_date_edtf CHECK (is_edtf(review_date)),
  ADD CONSTRAINT claims_review_whole CHECK (review_explanation IS NOT NULL OR (review_rating IS NULL AND review_date IS NULL));
ALTER TABLE sources ADD CONSTRAINT sources_date_published_edtf CHECK (is_edtf(date_published));

-- Content --------------------------------------------------------------------------------------------------------------

ALTER TABLE articles
  ADD CONSTRAINT articles_headline_present CHECK (headline <> ''),
  ADD CONSTRAINT articles_body_is_array CHECK (jsonb_typeof(article_body) = 'array'),
  ADD CONSTRAINT articles_author_is_array CHECK (jsonb_typeof(author) = 'array'),
  ADD CONSTRAINT articles_contributor_is_array CHECK (jsonb_typeof(contributor) = 'array');
ALTER TABLE actors ADD CONSTRAINT actors_name_present CHECK (name <> '');
ALTER TABLE events ADD CONSTRAINT events_name_present CHECK (name <> '');
ALTER TABLE claims ADD CONSTRAINT claims_text_present CHECK (text <> '');
ALTER TABLE sources
  ADD CONSTRAINT sources_name_present CHECK (name <> ''),
  ADD CONSTRAINT sources_author_is_array CHECK (jsonb_typeof(author) = 'array');
ALTER TABLE stories ADD CONSTRAINT stories_name_present CHECK (name <> '');

-- Each content row belongs to a revision of its own kind.
CREATE FUNCTION revision_must_be() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM revisions WHERE id = NEW.revision_id AND kind = TG_ARGV[0]::entry_kind) THEN
    RAISE foreign_key_violation USING MESSAGE = format('revision %s is not of kind %s', NEW.revision_id, TG_ARGV[0]),
      CONSTRAINT = TG_TABLE_NAME || '_revision_kind';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER articles_kind BEFORE INSERT ON articles FOR EACH ROW EXECUTE FUNCTION revision_must_be('article');
CREATE TRIGGER actors_kind BEFORE INSERT ON actors FOR EACH ROW EXECUTE FUNCTION revision_must_be('actor');
CREATE TRIGGER events_kind BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION revision_must_be('event');
CREATE TRIGGER claims_kind BEFORE INSERT ON claims FOR EACH ROW EXECUTE FUNCTION revision_must_be('claim');
CREATE TRIGGER sources_kind BEFORE INSERT ON sources FOR EACH ROW EXECUTE FUNCTION revision_must_be('source');
CREATE TRIGGER stories_kind BEFORE INSERT ON stories FOR EACH ROW EXECUTE FUNCTION revision_must_be('story');

-- References -----------------------------------------------------------------------------------------------------------

ALTER TABLE entry_references
  ADD CONSTRAINT entry_references_single CHECK (position = 0 OR (position > 0 AND property NOT IN ('story', 'translationOf', 'claimant'))),
  ADD CONSTRAINT entry_references_role CHECK (role IS NULL OR property = 'actor'),
  ADD CONSTRAINT entry_references_stance CHECK ((stance IS NOT NULL) = (property = 'evidence')),
  ADD CONSTRAINT entry_references_passage CHECK (
    (block_key IS NOT NULL) = (property = 'mention') AND (mark_key IS NOT NULL) = (property = 'mention') AND (exact IS NOT NULL) = (property = 'mention'));

CREATE FUNCTION reference_must_fit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  from_kind entry_kind := (SELECT kind FROM revisions WHERE id = NEW.revision_id);
  to_kind entry_kind := (SELECT kind FROM entries WHERE id = NEW.entry_id);
BEGIN
  IF (NEW.property::text, from_kind::text, to_kind::text) NOT IN (
    ('story', 'article', 'story'), ('translationOf', 'article', 'article'),
    ('isBasedOn', 'article', 'source'), ('citation', 'article', 'source'), ('citation', 'event', 'source'),
    ('mention', 'article', 'claim'), ('mention', 'article', 'actor'), ('mention', 'article', 'event'),
    ('actor', 'event', 'actor'), ('affiliation', 'actor', 'actor'),
    ('event', 'claim', 'event'), ('claimant', 'claim', 'actor'), ('claimant', 'claim', 'source'), ('evidence', 'claim', 'source')
  ) THEN
    RAISE foreign_key_violation USING MESSAGE = format('%s cannot lead from %s to %s', NEW.property, from_kind, to_kind),
      CONSTRAINT = 'entry_references_fit';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER entry_references_fit BEFORE INSERT ON entry_references FOR EACH ROW EXECUTE FUNCTION reference_must_fit();

-- Corrections ----------------------------------------------------------------------------------------------------------

ALTER TABLE corrections
  ADD CONSTRAINT corrections_kind CHECK (kind IN ('correction', 'clarification', 'update', 'editors-note', 'retraction')),
  ADD CONSTRAINT corrections_text_present CHECK (text <> ''),
  ADD CONSTRAINT corrections_published_has_date CHECK ((status = 'published') = (date_published IS NOT NULL)),
  ADD CONSTRAINT corrections_rejected_has_reason CHECK ((status = 'rejected') = (rejection_reason IS NOT NULL));
ALTER TABLE correction_targets
  ADD CONSTRAINT correction_targets_versions CHECK (to_version > from_version);
ALTER TABLE correction_changes
  ADD CONSTRAINT correction_changes_place CHECK ((field IS NULL) <> (quote IS NULL));

-- Append-only ----------------------------------------------------------------------------------------------------------

CREATE FUNCTION is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE restrict_violation USING MESSAGE = format('%s is append-only', TG_TABLE_NAME), CONSTRAINT = TG_TABLE_NAME || '_append_only';
END $$;

CREATE TRIGGER changes_append_only BEFORE UPDATE OR DELETE ON changes FOR EACH ROW EXECUTE FUNCTION is_append_only();
CREATE TRIGGER articles_append_only BEFORE UPDATE OR DELETE ON articles FOR EACH ROW EXECUTE FUNCTION is_append_only();
CREATE TRIGGER actors_append_only BEFORE UPDATE OR DELETE ON actors FOR EACH ROW EXECUTE FUNCTION is_append_only();
CREATE TRIGGER events_append_only BEFORE UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION is_append_only();
CREATE TRIGGER claims_append_only BEFORE UPDATE OR DELETE ON claims FOR EACH ROW EXECUTE FUNCTION is_append_only();
CREATE TRIGGER sources_append_only BEFORE UPDATE OR DELETE ON sources FOR EACH ROW EXECUTE FUNCTION is_append_only();
CREATE TRIGGER stories_append_only BEFORE UPDATE OR DELETE ON stories FOR EACH ROW EXECUTE FUNCTION is_append_only();
CREATE TRIGGER entry_references_append_only BEFORE UPDATE OR DELETE ON entry_references FOR EACH ROW EXECUTE FUNCTION is_append_only();
CREATE TRIGGER slugs_append_only BEFORE UPDATE OR DELETE ON slugs FOR EACH ROW EXECUTE FUNCTION is_append_only();
CREATE TRIGGER correction_evidence_append_only BEFORE UPDATE OR DELETE ON correction_evidence FOR EACH ROW EXECUTE FUNCTION is_append_only();

-- A revision's content and a closed period stay as they are.
CREATE FUNCTION revision_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE'
    OR (NEW.id, NEW.entry_id, NEW.kind, NEW.version, NEW.slug, NEW.type, NEW.name, NEW.date_created, NEW.created_by_id, NEW.based_on)
       IS DISTINCT FROM
       (OLD.id, OLD.entry_id, OLD.kind, OLD.version, OLD.slug, OLD.type, OLD.name, OLD.date_created, OLD.created_by_id, OLD.based_on)
    OR (OLD.visible_from IS NOT NULL AND NEW.visible_from IS DISTINCT FROM OLD.visible_from)
    OR (OLD.visible_to IS NOT NULL AND NEW.visible_to IS DISTINCT FROM OLD.visible_to)
  THEN
    RAISE restrict_violation USING MESSAGE = 'a revision does not change', CONSTRAINT = 'revisions_append_only';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER revisions_append_only BEFORE UPDATE OR DELETE ON revisions FOR EACH ROW EXECUTE FUNCTION revision_stays();

-- A published correction, with its targets and changes, stays as it is; a proposal may still be decided.
CREATE FUNCTION published_correction_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  correction uuid := CASE WHEN TG_TABLE_NAME = 'corrections' THEN (to_jsonb(OLD) ->> 'id')::uuid ELSE (to_jsonb(OLD) ->> 'correction_id')::uuid END;
  published boolean := CASE WHEN TG_TABLE_NAME = 'corrections' THEN to_jsonb(OLD) ->> 'status' = 'published'
                            ELSE (SELECT status = 'published' FROM corrections WHERE id = correction) END;
BEGIN
  IF published THEN
    RAISE restrict_violation USING MESSAGE = 'a published correction does not change', CONSTRAINT = TG_TABLE_NAME || '_append_only';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER corrections_append_only BEFORE UPDATE OR DELETE ON corrections FOR EACH ROW EXECUTE FUNCTION published_correction_stays();
CREATE TRIGGER correction_targets_append_only BEFORE UPDATE OR DELETE ON correction_targets FOR EACH ROW EXECUTE FUNCTION published_correction_stays();
CREATE TRIGGER correction_changes_append_only BEFORE UPDATE OR DELETE ON correction_changes FOR EACH ROW EXECUTE FUNCTION published_correction_stays();

-- The clock of public changes --------------------------------------------------------------------------------------------

ALTER TABLE public_clock ADD CONSTRAINT public_clock_one_row CHECK (id = 1);
INSERT INTO public_clock (id, instant) VALUES (1, '-infinity');

-- Takes the clock until commit; returns an instant later than every one given before, so that the order of instants is
-- the order of commits.
CREATE FUNCTION public_instant() RETURNS timestamptz LANGUAGE sql AS $$
  UPDATE public_clock SET instant = GREATEST(date_trunc('milliseconds', clock_timestamp()), instant + interval '1 millisecond')
  WHERE id = 1 RETURNING instant
$$;

-- Keys -------------------------------------------------------------------------------------------------------------------

ALTER TABLE api_keys
  ADD CONSTRAINT api_keys_hash_is_sha256 CHECK (octet_length(hash) = 32),
  ADD CONSTRAINT api_keys_name_present CHECK (name <> ''),
  ADD CONSTRAINT api_keys_scope CHECK (scope <@ ARRAY['articles', 'actors', 'events', 'claims', 'sources', 'stories', 'corrections']);
ALTER TABLE idempotency_records ADD CONSTRAINT idempotency_records_fingerprint_is_sha256 CHECK (octet_length(fingerprint) = 32);
