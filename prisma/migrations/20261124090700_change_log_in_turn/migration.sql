-- A reader of the change log by cursor must never meet a number below one that it has seen. Transaction ids do not see to
-- that: of two writers, the one with the lower id may draw the higher number. So writers of the log take turns, from
-- before they draw a number until commit, under the one lock that those who change what readers see take anyway.
CREATE FUNCTION take_turn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM public_clock WHERE id = 1 FOR NO KEY UPDATE;
  RETURN NULL;
END $$;
-- For each statement: the number is drawn before a trigger for each row would run.
CREATE TRIGGER changes_in_turn BEFORE INSERT ON changes FOR EACH STATEMENT EXECUTE FUNCTION take_turn();

ALTER TABLE "changes" DROP COLUMN "xid";
