-- About how many people answered, as it was last counted: once a day, by organisation and by role and never crossed, and no more than a
-- page may tell. What may not be told is not stored.
CREATE TABLE response_day (
    round_id     BINARY(16)  NOT NULL,
    kind         VARCHAR(16) NOT NULL,
    code         VARCHAR(32) NOT NULL,
    taken_on     DATE        NOT NULL,
    invited      INT         NOT NULL,
    answered     VARCHAR(16),
    share        INT,
    by_open_link BOOLEAN     NOT NULL,
    CONSTRAINT response_day_pk    PRIMARY KEY (round_id, kind, code),
    CONSTRAINT response_day_round FOREIGN KEY (round_id) REFERENCES survey_round (id),
    CONSTRAINT response_day_kind  CHECK (kind IN ('ALL', 'ORGANISATION', 'ROLE')),
    CONSTRAINT response_day_share CHECK (share IS NULL OR (share BETWEEN 0 AND 100 AND answered IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
