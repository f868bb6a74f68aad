-- What the questionnaire of a round leaves out, in which languages it can be read, and how many percent of those who are asked
-- should answer. Codes with a space between; no language named: all that the instrument has.
ALTER TABLE survey_round ADD COLUMN asking_without_scales VARCHAR(400) DEFAULT '' NOT NULL;
ALTER TABLE survey_round ADD COLUMN asking_languages VARCHAR(40) DEFAULT '' NOT NULL;
ALTER TABLE survey_round ADD COLUMN asking_target_percent TINYINT UNSIGNED DEFAULT 50 NOT NULL;
ALTER TABLE survey_round ADD CONSTRAINT survey_round_target CHECK (asking_target_percent BETWEEN 10 AND 100);
