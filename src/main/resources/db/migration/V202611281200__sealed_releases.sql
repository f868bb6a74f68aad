-- A release keeps what counted as one. Its checksum now covers all that is stored of it, where it covered groups only: a
-- release made before can be read, and nothing can be released on top of it.
ALTER TABLE round_release ADD COLUMN unit VARCHAR(16) DEFAULT 'SITE' NOT NULL;
ALTER TABLE round_release ADD CONSTRAINT round_release_unit CHECK (unit IN ('SITE', 'BOARD'));
UPDATE round_release SET unit = (SELECT r.settings_unit FROM survey_round r WHERE r.id = round_release.round_id);
