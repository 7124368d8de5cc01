-- Most new versions have the body of the one that they were made from, and with it the same runs of words: to copy them
-- takes a fraction of the 2 ms that it takes to compute those of 450 words.
CREATE OR REPLACE FUNCTION keep_shingles() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO article_shingles VALUES (NEW.revision_id, coalesce(
    (SELECT s.shingles FROM revisions r
     JOIN revisions b ON b.entry_id = r.entry_id AND b.version = r.based_on
     JOIN articles a ON a.revision_id = b.id AND a.article_body = NEW.article_body
     JOIN article_shingles s ON s.revision_id = b.id
     WHERE r.id = NEW.revision_id),
    word_shingles(article_text(NEW.article_body))));
  RETURN NULL;
END $$;
