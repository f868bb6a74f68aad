-- The board to which a site belongs, if it is known.
ALTER TABLE organisation ADD COLUMN board_id BINARY(16);
ALTER TABLE organisation ADD CONSTRAINT organisation_board FOREIGN KEY (board_id) REFERENCES organisation (id);
ALTER TABLE organisation ADD CONSTRAINT organisation_board_kind CHECK (board_id IS NULL OR kind = 'SITE');
