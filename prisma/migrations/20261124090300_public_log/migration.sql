-- Readers count the changes that they can see: a gap would tell them how much the newsroom works on unseen.
ALTER TABLE changes ADD COLUMN public_seq bigint;
ALTER TABLE public_clock ADD COLUMN changes bigint NOT NULL DEFAULT 0;

ALTER TABLE changes DISABLE TRIGGER changes_append_only;
UPDATE changes SET public_seq = counted.place
  FROM (SELECT seq, row_number() OVER (ORDER BY seq) AS place FROM changes WHERE is_public) AS counted
  WHERE changes.seq = counted.seq;
ALTER TABLE changes ENABLE TRIGGER changes_append_only;
UPDATE public_clock SET changes = (SELECT count(*) FROM changes WHERE is_public);

ALTER TABLE changes ADD CONSTRAINT changes_public_seq CHECK ((public_seq IS NOT NULL) = is_public);
CREATE UNIQUE INDEX changes_public_seq_key ON changes (public_seq);

-- Under the clock's lock, held until commit: the numbers have no gap, and their order is the order of commits.
CREATE FUNCTION count_public_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.is_public THEN
    UPDATE public_clock SET changes = changes + 1 WHERE id = 1 RETURNING changes INTO NEW.public_seq;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER changes_count_public BEFORE INSERT ON changes FOR EACH ROW EXECUTE FUNCTION count_public_change();
