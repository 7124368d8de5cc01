-- Where claims and articles are named is read backwards, from them to the versions that name them. Among all references those
-- of every old version would be walked on the way to what readers see now: with 1,000 versions of one article a claim in it took
-- twice as long to read, and one more with each.

-- In the order in which writers lock them.
LOCK TABLE revisions, entry_references;

CREATE TABLE "current_references" (
  "entry_id" UUID NOT NULL,
  "property" "reference_property" NOT NULL,
  "revision_id" UUID NOT NULL,
  "position" INTEGER NOT NULL
);

-- In the order in which they are read, so that the latest twenty are neither sorted nor looked up.
CREATE UNIQUE INDEX "current_references_entry_id_property_revision_id_position_key"
  ON "current_references" ("entry_id", "property", "revision_id" DESC, "position");

-- Whether a version is one that readers see or editors work on.
CREATE FUNCTION is_current(r revisions) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT r.is_latest OR r.visible_from IS NOT NULL AND r.visible_to IS NULL
$$;

CREATE FUNCTION keep_current_references() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO current_references (entry_id, property, revision_id, position)
    SELECT f.entry_id, f.property, f.revision_id, f.position
    FROM written f JOIN revisions r ON r.id = f.revision_id JOIN entries e ON e.id = f.entry_id
    WHERE is_current(r) AND (f.property = 'translationOf' OR f.property = 'mention' AND e.kind = 'claim');
  RETURN NULL;
END $$;
CREATE TRIGGER entry_references_current AFTER INSERT ON entry_references REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION keep_current_references();

CREATE FUNCTION drop_current_references() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM current_references c USING entry_references f
    WHERE f.revision_id = NEW.id AND c.revision_id = f.revision_id
      AND c.entry_id = f.entry_id AND c.property = f.property AND c.position = f.position;
  RETURN NULL;
END $$;
CREATE TRIGGER revisions_current_references AFTER UPDATE OF is_latest, visible_from, visible_to ON revisions FOR EACH ROW
  WHEN (is_current(OLD) AND NOT is_current(NEW)) EXECUTE FUNCTION drop_current_references();

CREATE TRIGGER revisions_gone_for_good BEFORE UPDATE OF is_latest, visible_from, visible_to ON revisions FOR EACH ROW
  WHEN (is_current(NEW) AND NOT is_current(OLD)) EXECUTE FUNCTION is_append_only();

INSERT INTO current_references (entry_id, property, revision_id, position)
  SELECT f.entry_id, f.property, f.revision_id, f.position
  FROM entry_references f JOIN revisions r ON r.id = f.revision_id JOIN entries e ON e.id = f.entry_id
  WHERE is_current(r) AND (f.property = 'translationOf' OR f.property = 'mention' AND e.kind = 'claim');

-- After the rows: to check each of them as it comes would mark every reference.
ALTER TABLE "current_references" ADD CONSTRAINT "current_references_revision_id_property_position_fkey"
  FOREIGN KEY ("revision_id", "property", "position") REFERENCES "entry_references" ("revision_id", "property", "position")
  ON DELETE RESTRICT ON UPDATE CASCADE;

ANALYZE current_references;
