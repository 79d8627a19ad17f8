ALTER TABLE `authors` ADD `name_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `authors_name_key` ON `authors` (`name_key`);--> statement-breakpoint
CREATE INDEX `reads_article` ON `reads` (`article_id`);--> statement-breakpoint
CREATE INDEX `redirects_article` ON `redirects` (`article_id`);