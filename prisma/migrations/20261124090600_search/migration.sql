-- Full-text search. What a version says is kept as a tsvector in its own language, apart from the version, so that reading
-- one does not carry it along; triggers keep it.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Accents do not count: "Guaido" finds Guaidó.
CREATE TEXT SEARCH CONFIGURATION search_simple (COPY = simple);
CREATE TEXT SEARCH CONFIGURATION search_english (COPY = english);
CREATE TEXT SEARCH CONFIGURATION search_german (COPY = german);
CREATE TEXT SEARCH CONFIGURATION search_spanish (COPY = spanish);
ALTER TEXT SEARCH CONFIGURATION search_simple ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;
ALTER TEXT SEARCH CONFIGURATION search_english ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
ALTER TEXT SEARCH CONFIGURATION search_german ALTER MAPPING FOR hword, hword_part, word WITH unaccent, german_stem;
ALTER TEXT SEARCH CONFIGURATION search_spanish ALTER MAPPING FOR hword, hword_part, word WITH unaccent, spanish_stem;

-- The language that a text is searched in, by its BCP 47 tag; "any" where it has none.
CREATE FUNCTION search_language(tag text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN tag IS NULL THEN 'any'
    WHEN tag ~* '^en(-|$)' THEN 'english'
    WHEN tag ~* '^de(-|$)' THEN 'german'
    WHEN tag ~* '^es(-|$)' THEN 'spanish'
    ELSE 'simple'
  END
$$;

-- What a version says: its name, what stands beside it, and its text.
CREATE FUNCTION search_parts(revision uuid) RETURNS TABLE (language text, name text, beside text, body text)
LANGUAGE sql STABLE AS $$
  SELECT search_language(in_language), headline,
    concat_ws(' ', alternative_headline, description, array_to_string(keywords, ' ')), article_text(article_body)
  FROM articles WHERE revision_id = revision
  UNION ALL
  SELECT 'any', concat_ws(' ', a.name, array_to_string(alternate_name, ' ')), job_title, description
  FROM actors a WHERE revision_id = revision
  UNION ALL
  SELECT 'any', e.name, location, description FROM events e WHERE revision_id = revision
  UNION ALL
  SELECT 'any', text, NULL, review_explanation FROM claims WHERE revision_id = revision
  UNION ALL
  SELECT search_language(in_language), s.name, publisher, description FROM sources s WHERE revision_id = revision
  UNION ALL
  SELECT 'any', s.name, array_to_string(keywords, ' '), description FROM stories s WHERE revision_id = revision
$$;

CREATE FUNCTION search_vector(config regconfig, name text, beside text, body text) RETURNS tsvector
LANGUAGE sql STABLE AS $fn$
  -- A lexeme that nothing asks for stands between the parts, so that no phrase goes from one into the next.
  SELECT setweight(to_tsvector(config, coalesce(name, '')), 'A') || $$'|':1$$::tsvector
    || setweight(to_tsvector(config, coalesce(beside, '')), 'B') || $$'|':1$$::tsvector || to_tsvector(config, coalesce(body, ''))
$fn$;

-- A text of no known language is searched in all of them.
CREATE FUNCTION search_document(language text, name text, beside text, body text) RETURNS tsvector
LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN language = 'any'
    THEN search_vector('search_simple', name, beside, body) || search_vector('search_english', name, beside, body)
      || search_vector('search_german', name, beside, body) || search_vector('search_spanish', name, beside, body)
    ELSE search_vector(('search_' || language)::regconfig, name, beside, body)
  END
$$;

-- What is searched for in a text of a language, as a web search engine takes it: words, "phrases", or, -not. What is but
-- stop words in one language is searched in no text of unknown language: "the" is no word to a German.
CREATE FUNCTION search_query(language text, q text) RETURNS tsquery LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE language
    WHEN 'english' THEN websearch_to_tsquery('search_english', q)
    WHEN 'german' THEN websearch_to_tsquery('search_german', q)
    WHEN 'spanish' THEN websearch_to_tsquery('search_spanish', q)
    WHEN 'simple' THEN websearch_to_tsquery('search_simple', q)
    WHEN 'any' THEN CASE
      WHEN numnode(websearch_to_tsquery('search_english', q)) > 0 AND numnode(websearch_to_tsquery('search_german', q)) > 0
        AND numnode(websearch_to_tsquery('search_spanish', q)) > 0
      THEN websearch_to_tsquery('search_english', q) || websearch_to_tsquery('search_german', q)
        || websearch_to_tsquery('search_spanish', q) || websearch_to_tsquery('search_simple', q)
    END
  END
$$;

-- Whether a text has what is searched for; each language is said apart, so that an index finds it.
CREATE FUNCTION search_matches(language text, document tsvector, q text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT language = 'english' AND document @@ search_query('english', q)
    OR language = 'german' AND document @@ search_query('german', q)
    OR language = 'spanish' AND document @@ search_query('spanish', q)
    OR language = 'simple' AND document @@ search_query('simple', q)
    OR language = 'any' AND document @@ search_query('any', q)
$$;

-- CreateTable
CREATE TABLE "search_texts" (
    "revision_id" UUID NOT NULL,
    "kind" "entry_kind" NOT NULL,
    "is_live" BOOLEAN NOT NULL,
    "language" TEXT NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "search_texts_pkey" PRIMARY KEY ("revision_id")
);

-- CreateIndex
CREATE INDEX "search_texts_document_idx" ON "search_texts" USING GIN ("document");

-- AddForeignKey
ALTER TABLE "search_texts" ADD CONSTRAINT "search_texts_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What readers see now is searched here, so that no old version makes it slower.
CREATE INDEX search_texts_live ON search_texts USING gin (document) WHERE is_live;

CREATE FUNCTION keep_search_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  BEGIN
    INSERT INTO search_texts
      SELECT r.id, r.kind, r.visible_from IS NOT NULL AND r.visible_to IS NULL, language, search_document(language, p.name, beside, body)
      FROM revisions r, search_parts(r.id) p WHERE r.id = NEW.revision_id;
  EXCEPTION WHEN program_limit_exceeded THEN
    -- A tsvector holds 1 MB: of a longer text, the beginning is found.
    INSERT INTO search_texts
      SELECT r.id, r.kind, r.visible_from IS NOT NULL AND r.visible_to IS NULL, language,
        search_document(language, p.name, beside, left(body, 50000))
      FROM revisions r, search_parts(r.id) p WHERE r.id = NEW.revision_id;
  END;
  RETURN NULL;
END $$;
CREATE TRIGGER articles_search_text AFTER INSERT ON articles FOR EACH ROW EXECUTE FUNCTION keep_search_text();
CREATE TRIGGER actors_search_text AFTER INSERT ON actors FOR EACH ROW EXECUTE FUNCTION keep_search_text();
CREATE TRIGGER events_search_text AFTER INSERT ON events FOR EACH ROW EXECUTE FUNCTION keep_search_text();
CREATE TRIGGER claims_search_text AFTER INSERT ON claims FOR EACH ROW EXECUTE FUNCTION keep_search_text();
CREATE TRIGGER sources_search_text AFTER INSERT ON sources FOR EACH ROW EXECUTE FUNCTION keep_search_text();
CREATE TRIGGER stories_search_text AFTER INSERT ON stories FOR EACH ROW EXECUTE FUNCTION keep_search_text();

CREATE FUNCTION show_search_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE search_texts SET is_live = NOT is_live
  WHERE revision_id = NEW.id AND is_live <> (NEW.visible_from IS NOT NULL AND NEW.visible_to IS NULL);
  RETURN NULL;
END $$;
CREATE TRIGGER revisions_search_text AFTER UPDATE OF visible_from, visible_to ON revisions
  FOR EACH ROW EXECUTE FUNCTION show_search_text();

INSERT INTO search_texts
  SELECT r.id, r.kind, r.visible_from IS NOT NULL AND r.visible_to IS NULL, language, search_document(language, p.name, beside, body)
  FROM revisions r, search_parts(r.id) p;

-- The newest of all kinds that readers see.
CREATE INDEX revisions_live_newest ON revisions (date_published DESC, entry_id DESC)
  WHERE visible_from IS NOT NULL AND visible_to IS NULL;

-- Names despite a typo: trigrams of what readers see now. A name is letters without case and accents.
CREATE FUNCTION folded(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT lower(public.unaccent('public.unaccent'::regdictionary, value))
$$;
CREATE INDEX revisions_live_names ON revisions USING gin (folded(name) gin_trgm_ops)
  WHERE visible_from IS NOT NULL AND visible_to IS NULL AND kind IN ('actor', 'event', 'story');

-- Whether readers find anything. To stop at the first match, the planner would rather read the table from its beginning.
CREATE FUNCTION is_found(q text) RETURNS boolean LANGUAGE sql STABLE SET enable_seqscan = off AS $$
  SELECT EXISTS (SELECT FROM search_texts s WHERE s.is_live AND search_matches(s.language, s.document, q))
$$;

-- The versions of actors, events and stories that readers see and whose name has something very like `wanted` in it, the
-- likest first, with how alike they are (0 to 1); a hundred at most. One wrong letter of six leaves 3 of 7 trigrams.
CREATE FUNCTION names_like(wanted text) RETURNS TABLE (revision_id uuid, alike real) LANGUAGE sql STABLE ROWS 20
SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT id, word_similarity(folded(wanted), folded(name)) AS alike FROM revisions
  WHERE visible_from IS NOT NULL AND visible_to IS NULL AND kind IN ('actor', 'event', 'story')
    AND folded(wanted) <% folded(name)
  ORDER BY alike DESC, id LIMIT 100
$$;

-- Versions of a kind that have what is searched for, `most` of them at most: those that readers see, or all. To stop at
-- the first matches, the planner would rather read the table from its beginning.
CREATE FUNCTION texts_with(q text, wanted entry_kind, live boolean, most integer) RETURNS TABLE (revision_id uuid)
LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $$
BEGIN
  IF live THEN
    RETURN QUERY SELECT s.revision_id FROM search_texts s
      WHERE s.is_live AND search_matches(s.language, s.document, q) AND s.kind = wanted LIMIT most;
  ELSE
    RETURN QUERY SELECT s.revision_id FROM search_texts s
      WHERE search_matches(s.language, s.document, q) AND s.kind = wanted LIMIT most;
  END IF;
END $$;
