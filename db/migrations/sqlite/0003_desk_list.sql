DROP INDEX `articles_changed`;--> statement-breakpoint
CREATE INDEX `articles_desk` ON `articles` (`changed_at`,`id`,`status`,`published_at`,`section_id`,`created_by`,`headline`);