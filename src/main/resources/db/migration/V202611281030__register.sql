-- What was counted in a register, per round, scale and cohort: two whole numbers and where they come from.
CREATE TABLE register_entry (
    round_id    BINARY(16)   NOT NULL,
    scale       VARCHAR(64)  NOT NULL,
    cohort      VARCHAR(9)   NOT NULL,
    numerator   INT          NOT NULL,
    denominator INT          NOT NULL,
    source      VARCHAR(200) NOT NULL,
    counted_on  DATE         NOT NULL,
    version     INT          NOT NULL,
    CONSTRAINT register_entry_pk       PRIMARY KEY (round_id, scale, cohort),
    CONSTRAINT register_entry_round    FOREIGN KEY (round_id) REFERENCES survey_round (id),
    CONSTRAINT register_entry_part     CHECK (numerator >= 0 AND numerator <= denominator),
    CONSTRAINT register_entry_smallest CHECK (denominator >= 10)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
