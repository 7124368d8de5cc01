-- A correction that takes the place of another changes the notes of all that the other was about, though it need only be
-- about one of them: of what lists the other, its id is told.
CREATE OR REPLACE FUNCTION tell_of_public_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched text := '*';
BEGIN
  IF EXISTS (SELECT FROM entries e WHERE e.id = NEW.entry_id AND e.hold IS NULL AND e.retraction_id IS NULL)
    AND EXISTS (SELECT FROM revisions r WHERE r.entry_id = NEW.entry_id AND r.visible_from < NEW.instant
      AND (r.visible_to IS NULL OR r.visible_to >= NEW.instant))
    AND EXISTS (SELECT FROM revisions r WHERE r.entry_id = NEW.entry_id AND r.visible_from <= NEW.instant
      AND r.visible_to IS NULL)
  THEN
    SELECT concat_ws(' ', NEW.entry_id, (SELECT supersedes_id FROM corrections WHERE id = NEW.correction_id),
      string_agg(DISTINCT substring(tag FROM '[0-9a-f-]{36}$'), ' '))
    INTO touched
    FROM revisions r, unnest(r.tags) tag
    WHERE r.entry_id = NEW.entry_id AND r.visible_to IS NULL AND r.visible_from IS NOT NULL;
  END IF;
  -- A notification carries less than 8,000 bytes.
  PERFORM pg_notify('dossier_public', CASE WHEN length(touched) < 7900 THEN touched ELSE '*' END);
  RETURN NULL;
END $$;
