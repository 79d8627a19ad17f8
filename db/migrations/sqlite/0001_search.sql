-- One row for every published article: its words, folded and split by domain/words.ts, one space between two. `id` is
-- made of the minute of publication, so that its order is the order of publication: "the newest that match" and
-- "between two days" are walks of the index below.
CREATE TABLE `search_documents` (
	`id` integer PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL UNIQUE,
	`headline` text NOT NULL,
	`standfirst` text NOT NULL,
	`body` text NOT NULL,
	`byline` text NOT NULL,
	`section` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
-- The words being split already, the plainest tokenizer is the right one. An index without its texts would save half
-- the space, but each row deleted from one slows down every later search of it.
CREATE VIRTUAL TABLE `search_words` USING fts5(headline, standfirst, body, byline, section, content='search_documents', content_rowid='id', tokenize='ascii');
--> statement-breakpoint
CREATE TRIGGER `search_documents_come` AFTER INSERT ON `search_documents` BEGIN
	INSERT INTO `search_words` (rowid, headline, standfirst, body, byline, section)
	VALUES (new.id, new.headline, new.standfirst, new.body, new.byline, new.section);
END;
--> statement-breakpoint
CREATE TRIGGER `search_documents_gone` AFTER DELETE ON `search_documents` BEGIN
	INSERT INTO `search_words` (search_words, rowid, headline, standfirst, body, byline, section)
	VALUES ('delete', old.id, old.headline, old.standfirst, old.body, old.byline, old.section);
END;
