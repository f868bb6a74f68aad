-- A release tells about perspectives, roles and units; a unit keeps the name it had.
ALTER TABLE release_group ADD COLUMN unit VARCHAR(64) DEFAULT '' NOT NULL;
ALTER TABLE release_group DROP CONSTRAINT release_group_kind;
ALTER TABLE release_group ADD CONSTRAINT release_group_kind
    CHECK (kind IN ('RESULT', 'ROLE', 'UNIT', 'ROLE_IN_UNIT', 'HEADLINE', 'DIFFERENCE', 'VOICE', 'RESPONSE',
                    'ANNEX'));

CREATE TABLE release_unit (
    release_id BINARY(16)   NOT NULL,
    unit       VARCHAR(64)  NOT NULL,
    name       VARCHAR(500) NOT NULL,
    CONSTRAINT release_unit_pk      PRIMARY KEY (release_id, unit),
    CONSTRAINT release_unit_release FOREIGN KEY (release_id) REFERENCES round_release (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
