-- A TRIGGER, a VIEW and JSON may be named in a comment.
CREATE TABLE rank (
    id     INT NOT NULL AUTO_INCREMENT,
    groups INT NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE response_sheet (
    round_id BINARY(16)  NOT NULL,
    sent_at  DATETIME(6) NOT NULL,
    rank_id  INT         NOT NULL,
    CONSTRAINT response_sheet_pk PRIMARY KEY (round_id, sent_at),
    CONSTRAINT sheet_rank FOREIGN KEY (rank_id) REFERENCES rank (id),
    CONSTRAINT response_sheet_word CHECK (rank_id <> 'JSON')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX response_sheet_by_day ON response_sheet (round_id, (DATE(sent_at)));
CREATE VIEW planted AS SELECT id FROM rank;
