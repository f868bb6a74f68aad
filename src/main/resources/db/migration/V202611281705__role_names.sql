-- What a partnership calls a role of an instrument, in one language, in place of the word of the instrument.
CREATE TABLE role_name (
    partnership_id  BINARY(16)  NOT NULL,
    instrument_code VARCHAR(64) NOT NULL,
    language        CHAR(2)     NOT NULL,
    role            VARCHAR(16) NOT NULL,
    name            VARCHAR(60) NOT NULL,
    plural          VARCHAR(60) NOT NULL,
    CONSTRAINT role_name_pk          PRIMARY KEY (partnership_id, instrument_code, language, role),
    CONSTRAINT role_name_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
