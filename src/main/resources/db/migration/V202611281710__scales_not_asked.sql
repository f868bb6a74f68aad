-- A release keeps which scales its round did not ask: codes with a space between, in the order of the instrument.
ALTER TABLE round_release ADD COLUMN not_asked VARCHAR(400) DEFAULT '' NOT NULL;
