-- The key of a sheet or a remark is one number of chance. H2 keeps the rows of such a table in the order of that number, as MySQL
-- does: no counter of its own tells in which order answers came in, and storing a round anew at closing takes a third of the time.
-- What is there already gets a new number; nothing refers to the old key.
ALTER TABLE response_sheet RENAME TO sheet_before;
CREATE TABLE response_sheet (
    id              BIGINT          NOT NULL,
    round_id        BINARY(16)      NOT NULL,
    role            VARCHAR(16)     NOT NULL,
    organisation_id BINARY(16)      NOT NULL,
    answers         VARBINARY(1024) NOT NULL,
    CONSTRAINT response_sheet_key    PRIMARY KEY (id),
    CONSTRAINT response_sheet_number CHECK (id >= 0),
    CONSTRAINT response_sheet_bytes  CHECK (OCTET_LENGTH(answers) BETWEEN 1 AND 1024)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX response_sheet_by_round ON response_sheet (round_id, id);
INSERT INTO response_sheet (id, round_id, role, organisation_id, answers)
SELECT FLOOR(RAND() * 9000000000000000), b.round_id, b.role, b.organisation_id, b.answers
  FROM sheet_before b;
DROP TABLE sheet_before;

ALTER TABLE remark RENAME TO remark_before;
CREATE TABLE remark (
    id       BIGINT      NOT NULL,
    round_id BINARY(16)  NOT NULL,
    question VARCHAR(32) NOT NULL,
    body     TEXT        NOT NULL,
    CONSTRAINT remark_key    PRIMARY KEY (id),
    CONSTRAINT remark_number CHECK (id >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX remark_by_round ON remark (round_id, id);
INSERT INTO remark (id, round_id, question, body)
SELECT FLOOR(RAND() * 9000000000000000), b.round_id, b.question, b.body
  FROM remark_before b;
DROP TABLE remark_before;
