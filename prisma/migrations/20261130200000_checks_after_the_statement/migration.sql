-- A version is written with its content and its references in one statement, whose rows see each other only once it is done.
DO $$
DECLARE name text; kind text;
BEGIN
  FOR name, kind IN VALUES ('articles', 'article'), ('actors', 'actor'), ('events', 'event'), ('claims', 'claim'),
    ('sources', 'source'), ('stories', 'story')
  LOOP
    EXECUTE format('DROP TRIGGER %I ON %I', name || '_kind', name);
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I FOR EACH ROW EXECUTE FUNCTION revision_must_be(%L)',
      name || '_kind', name, kind);
  END LOOP;
END $$;

DROP TRIGGER entry_references_fit ON entry_references;
CREATE TRIGGER entry_references_fit AFTER INSERT ON entry_references FOR EACH ROW EXECUTE FUNCTION reference_must_fit();
