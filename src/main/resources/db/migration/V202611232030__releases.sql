-- The frozen publication of a round: what it rests on in whole numbers (cells), and what may be read of it
-- (groups), which carries no more digits than are shown.
CREATE TABLE round_release (
    id                  BINARY(16)       NOT NULL,
    round_id            BINARY(16)       NOT NULL,
    edition             INT              NOT NULL,
    released_on         DATE             NOT NULL,
    instrument_checksum CHAR(64)         NOT NULL,
    evidence_checksum   VARCHAR(64)      NOT NULL,
    threshold           TINYINT UNSIGNED NOT NULL,
    checksum            CHAR(64)         NOT NULL,
    CONSTRAINT round_release_pk      PRIMARY KEY (id),
    CONSTRAINT round_release_edition UNIQUE (round_id, edition),
    CONSTRAINT round_release_round   FOREIGN KEY (round_id) REFERENCES survey_round (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE release_cell (
    release_id      BINARY(16)  NOT NULL,
    organisation_id BINARY(16)  NOT NULL,
    role            VARCHAR(16) NOT NULL,
    content         MEDIUMBLOB  NOT NULL,
    CONSTRAINT release_cell_pk      PRIMARY KEY (release_id, organisation_id, role),
    CONSTRAINT release_cell_release FOREIGN KEY (release_id) REFERENCES round_release (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE release_group (
    release_id  BINARY(16)   NOT NULL,
    place       INT          NOT NULL,
    kind        VARCHAR(16)  NOT NULL,
    scale       VARCHAR(64)  NOT NULL,
    item        VARCHAR(64)  NOT NULL,
    perspective VARCHAR(64)  NOT NULL,
    content     VARCHAR(255) NOT NULL,
    CONSTRAINT release_group_pk      PRIMARY KEY (release_id, place),
    CONSTRAINT release_group_release FOREIGN KEY (release_id) REFERENCES round_release (id),
    CONSTRAINT release_group_kind    CHECK (kind IN ('RESULT', 'HEADLINE', 'DIFFERENCE', 'RESPONSE'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
