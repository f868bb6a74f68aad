-- Links that anyone of one role at one organisation may use, as on a poster. The secret of a link is worked out from the master key
-- and its own key, so that a poster can be printed again; only a code of it is stored. used counts who began, not who answered.
CREATE TABLE open_link (
    id              BINARY(16)  NOT NULL,
    round_id        BINARY(16)  NOT NULL,
    organisation_id BINARY(16)  NOT NULL,
    role            VARCHAR(16) NOT NULL,
    hash            CHAR(64)    NOT NULL,
    cap             INT         NOT NULL,
    used            INT         NOT NULL,
    closed          BOOLEAN     NOT NULL,
    CONSTRAINT open_link_pk    PRIMARY KEY (id),
    CONSTRAINT open_link_one   UNIQUE (round_id, organisation_id, role),
    CONSTRAINT open_link_hash  UNIQUE (hash),
    CONSTRAINT open_link_round FOREIGN KEY (round_id) REFERENCES survey_round (id),
    CONSTRAINT open_link_used  CHECK (used BETWEEN 0 AND cap)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
