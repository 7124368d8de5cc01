-- Tells every process that listens, at commit, what of the finished answers that it keeps is no longer true: the entry that
-- changed in place with everything that it refers to, or everything (`*`), because an entry that appears or goes can be
-- missing from any answer. Deferred, so that it judges what the transaction leaves behind.
CREATE FUNCTION tell_of_public_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched text := '*';
BEGIN
  IF EXISTS (SELECT FROM entries e WHERE e.id = NEW.entry_id AND e.hold IS NULL AND e.retraction_id IS NULL)
    AND EXISTS (SELECT FROM revisions r WHERE r.entry_id = NEW.entry_id AND r.visible_from < NEW.instant
      AND (r.visible_to IS NULL OR r.visible_to >= NEW.instant))
    AND EXISTS (SELECT FROM revisions r WHERE r.entry_id = NEW.entry_id AND r.visible_from <= NEW.instant
      AND r.visible_to IS NULL)
  THEN
    SELECT concat_ws(' ', NEW.entry_id, string_agg(DISTINCT substring(tag FROM '[0-9a-f-]{36}$'), ' ')) INTO touched
    FROM revisions r, unnest(r.tags) tag
    WHERE r.entry_id = NEW.entry_id AND r.visible_to IS NULL AND r.visible_from IS NOT NULL;
  END IF;
  -- A notification carries less than 8,000 bytes.
  PERFORM pg_notify('dossier_public', CASE WHEN length(touched) < 7900 THEN touched ELSE '*' END);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER changes_tell_readers AFTER INSERT ON changes DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.is_public) EXECUTE FUNCTION tell_of_public_change();
