-- What is left of invitations some time after a round: how many were invited and how many of them took part. Names, addresses and links
-- are gone by then.
CREATE TABLE invitation_count (
    round_id        BINARY(16)  NOT NULL,
    organisation_id BINARY(16)  NOT NULL,
    role            VARCHAR(16) NOT NULL,
    source          VARCHAR(16) NOT NULL,
    invited         INT         NOT NULL,
    done            INT         NOT NULL,
    CONSTRAINT invitation_count_pk    PRIMARY KEY (round_id, organisation_id, role, source),
    CONSTRAINT invitation_count_round FOREIGN KEY (round_id) REFERENCES survey_round (id),
    CONSTRAINT invitation_count_done  CHECK (done BETWEEN 0 AND invited)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
