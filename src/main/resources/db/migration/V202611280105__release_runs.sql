-- Someone who works out a release: one at a time for each round, and how far it is. A lease that has run out
-- may be taken over; what it had done is done again.
CREATE TABLE release_run (
    round_id    BINARY(16)   NOT NULL,
    owner       BINARY(16)   NOT NULL,
    lease_until DATETIME(6)  NOT NULL,
    state       VARCHAR(16)  NOT NULL,
    done        INT          NOT NULL,
    steps       INT          NOT NULL,
    reason      VARCHAR(32)  NOT NULL,
    scale       VARCHAR(64)  NOT NULL,
    CONSTRAINT release_run_pk    PRIMARY KEY (round_id),
    CONSTRAINT release_run_round FOREIGN KEY (round_id) REFERENCES survey_round (id),
    CONSTRAINT release_run_state CHECK (state IN ('RUNNING', 'WITHHELD', 'DONE'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
