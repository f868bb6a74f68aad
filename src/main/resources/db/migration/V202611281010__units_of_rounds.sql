-- What counts as one within a perspective: chosen when a round is planned and frozen with its organisations.
-- An organisation without a unit_key is a unit of its own. The together columns are filled while a coordinator
-- takes several units as one, and then stand in for the others.
ALTER TABLE survey_round ADD COLUMN settings_unit VARCHAR(16) DEFAULT 'SITE' NOT NULL;
ALTER TABLE survey_round ADD CONSTRAINT survey_round_unit CHECK (settings_unit IN ('SITE', 'BOARD'));

ALTER TABLE round_organisation ADD COLUMN unit_key VARCHAR(40);
ALTER TABLE round_organisation ADD COLUMN unit_name VARCHAR(200);
ALTER TABLE round_organisation ADD COLUMN together_key VARCHAR(40);
ALTER TABLE round_organisation ADD COLUMN together_name VARCHAR(200);
ALTER TABLE round_organisation ADD CONSTRAINT round_organisation_unit CHECK ((unit_key IS NULL) = (unit_name IS NULL));
ALTER TABLE round_organisation ADD CONSTRAINT round_organisation_together CHECK ((together_key IS NULL) = (together_name IS NULL));
UPDATE round_organisation SET unit_key = 'board-level', unit_name = '' WHERE kind = 'BOARD';
