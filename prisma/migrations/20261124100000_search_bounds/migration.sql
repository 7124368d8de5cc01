-- Full-text search whose cost is bounded. Reading the tsvectors of texts is what costs (about 30 µs each, 3 s for 100,000),
-- so that an index alone has to answer what matches, and only of phrases, whose places it does not know, are texts read:
-- as many of the newest as the statement says.

DROP FUNCTION is_found, texts_with;
DROP INDEX "search_texts_document_idx", search_texts_live;

-- Without its tsvector, which then stands beside it, a row is so small that a hundred share a page. (The second statement
-- writes the rows there are anew; it changes nothing else.)
ALTER TABLE search_texts SET (toast_tuple_target = 128);
ALTER TABLE search_texts ALTER document TYPE tsvector USING document || '';

-- An index for each language: in one for all, an index would have told that a text has the words, but not whether they
-- are words of its language, and each text would have been read for that.
CREATE INDEX search_texts_english ON search_texts USING gin (document) WHERE language = 'english';
CREATE INDEX search_texts_german ON search_texts USING gin (document) WHERE language = 'german';
CREATE INDEX search_texts_spanish ON search_texts USING gin (document) WHERE language = 'spanish';
CREATE INDEX search_texts_simple ON search_texts USING gin (document) WHERE language = 'simple';
CREATE INDEX search_texts_any ON search_texts USING gin (document) WHERE language = 'any';
-- What readers see now is searched here, so that no old version makes it slower.
CREATE INDEX search_texts_live_english ON search_texts USING gin (document) WHERE is_live AND language = 'english';
CREATE INDEX search_texts_live_german ON search_texts USING gin (document) WHERE is_live AND language = 'german';
CREATE INDEX search_texts_live_spanish ON search_texts USING gin (document) WHERE is_live AND language = 'spanish';
CREATE INDEX search_texts_live_simple ON search_texts USING gin (document) WHERE is_live AND language = 'simple';
CREATE INDEX search_texts_live_any ON search_texts USING gin (document) WHERE is_live AND language = 'any';

-- The words that an index has to give for a query: all but those that must not be there, a phrase as its words in any
-- order. Null where no word must be there (`-word`, `word or -word`): every text would have to be read.
CREATE FUNCTION search_words(query tsquery) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN querytree(query) <> 'T' THEN regexp_replace(querytree(query), '<(-|\d+)>', '&', 'g')::tsquery END
$$;

-- Whether a query has a phrase; a word with a hyphen is one, too.
CREATE FUNCTION search_has_phrase(query tsquery) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT query::text ~ '<(-|\d+)>'
$$;

-- The texts that have what is searched for, or, for a phrase, its words: those that readers see, or all; of a kind, or of
-- all; `most` of them at most. Only indexes are asked, and no tsvector is read. (Of words that most texts have, the planner
-- would rather read the table, since it does not know what that costs.)
CREATE FUNCTION texts_having(q text, wanted entry_kind, live boolean, most integer) RETURNS TABLE (revision_id uuid)
LANGUAGE plpgsql STABLE ROWS 20000 SET enable_seqscan = off AS $$
DECLARE
  searched text;
  query tsquery;
BEGIN
  FOREACH searched IN ARRAY '{english,german,spanish,simple,any}'::text[] LOOP
    query := search_query(searched, q);
    CONTINUE WHEN search_words(query) IS NULL OR numnode(query) = 0;
    RETURN QUERY EXECUTE format('SELECT revision_id FROM search_texts WHERE %s language = %L AND document @@ $1 %s LIMIT $2',
      CASE WHEN live THEN 'is_live AND' END, searched, CASE WHEN wanted IS NOT NULL THEN 'AND kind = ' || quote_literal(wanted) END)
      USING CASE WHEN search_has_phrase(query) THEN search_words(query) ELSE query END, most;
  END LOOP;
END $$;
