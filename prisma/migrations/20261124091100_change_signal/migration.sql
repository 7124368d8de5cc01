-- Tells every process that listens, at commit, that the log has grown; what is new they read from the log itself.
CREATE FUNCTION tell_of_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('dossier_changes', '');
  RETURN NULL;
END $$;
CREATE TRIGGER changes_tell AFTER INSERT ON changes FOR EACH STATEMENT EXECUTE FUNCTION tell_of_change();
