-- Whether a round was opened again after its results had been released.
ALTER TABLE survey_round ADD COLUMN released_before BOOLEAN DEFAULT FALSE NOT NULL;
