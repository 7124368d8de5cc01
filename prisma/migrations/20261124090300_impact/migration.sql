-- Near-copies of a sentence: every article keeps the hashes of its runs of three words, so that those which share some
-- with a sentence come out of an index, and the share of the sentence's own runs ranks them. Trigrams of letters
-- (pg_trgm) tell too little about a whole text: nearly every article has most of those of any sentence.

-- The words of a Portable Text, its spans joined and its blocks apart.
CREATE FUNCTION article_text(body jsonb) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(text, E'\n' ORDER BY block), '')
  FROM (
    SELECT blocks.position AS block, string_agg(spans.span ->> 'text', '' ORDER BY spans.position) AS text
    FROM jsonb_array_elements(body) WITH ORDINALITY AS blocks (block, position),
         jsonb_array_elements(blocks.block -> 'children') WITH ORDINALITY AS spans (span, position)
    GROUP BY blocks.position
  ) AS texts
$$;

-- The hashes of the runs of three words of a text. Case counts for letters beyond ASCII, so that the result does not
-- depend on the locale; ideographs and syllables that are written without spaces are words of their own.
CREATE FUNCTION word_shingles(value text) RETURNS integer[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT ('x' || left(md5(concat_ws(' ', first, second, third)), 8))::bit(32)::integer), '{}')
  FROM (
    SELECT word AS first, lead(word, 1) OVER reading AS second, lead(word, 2) OVER reading AS third
    FROM regexp_split_to_table(
      regexp_replace(lower(value COLLATE "C"), '([\u2E80-\u2FFF\u3040-\u9FFF\uAC00-\uD7AF])', ' \1 ', 'g'),
      '[\u0001-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00BF\u2000-\u206F\u3000-\u303F]+'
    ) WITH ORDINALITY AS words (word, position)
    WHERE word <> ''
    WINDOW reading AS (ORDER BY position)
  ) AS runs
  WHERE third IS NOT NULL
$$;

-- CreateTable
CREATE TABLE "article_shingles" (
    "revision_id" UUID NOT NULL,
    "shingles" INTEGER[],

    CONSTRAINT "article_shingles_pkey" PRIMARY KEY ("revision_id")
);

-- CreateIndex
CREATE INDEX "article_shingles_shingles_idx" ON "article_shingles" USING GIN ("shingles");

-- AddForeignKey
ALTER TABLE "article_shingles" ADD CONSTRAINT "article_shingles_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "articles"("revision_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- In the row, not beside it: they do not compress, and the planner does not count what is read from beside a table.
ALTER TABLE article_shingles ALTER COLUMN shingles SET STORAGE MAIN;

INSERT INTO article_shingles SELECT revision_id, word_shingles(article_text(article_body)) FROM articles;

CREATE FUNCTION keep_shingles() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO article_shingles VALUES (NEW.revision_id, word_shingles(article_text(NEW.article_body)));
  RETURN NULL;
END $$;
CREATE TRIGGER articles_shingles AFTER INSERT ON articles FOR EACH ROW EXECUTE FUNCTION keep_shingles();
CREATE TRIGGER article_shingles_append_only BEFORE UPDATE OR DELETE ON article_shingles FOR EACH ROW EXECUTE FUNCTION is_append_only();
