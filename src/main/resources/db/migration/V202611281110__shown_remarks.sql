-- Remarks that may be read: they move here from remark when a round is released, under a new random key.
-- What is masked is gone from the text. The board reads a remark once the coordinator has cleared it.
CREATE TABLE shown_remark (
    round_id BINARY(16)  NOT NULL,
    question VARCHAR(32) NOT NULL,
    id       BINARY(16)  NOT NULL,
    body     TEXT        NOT NULL,
    version  INT         NOT NULL,
    cleared  BOOLEAN     NOT NULL,
    CONSTRAINT shown_remark_pk    PRIMARY KEY (round_id, question, id),
    CONSTRAINT shown_remark_round FOREIGN KEY (round_id) REFERENCES survey_round (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Rounds that were released before: all remarks to a question, if at least ten people wrote one and at least as
-- many as the smallest group that is shown.
INSERT INTO shown_remark (round_id, question, id, body, version, cleared)
SELECT r.round_id, r.question, r.id, r.body, 0, FALSE
  FROM remark r
  JOIN (SELECT c.round_id, c.question
          FROM remark c
          JOIN survey_round s ON s.id = c.round_id
         WHERE s.status = 'RELEASED'
         GROUP BY c.round_id, c.question, s.settings_threshold
        HAVING COUNT(*) >= 10 AND COUNT(*) >= s.settings_threshold) enough
    ON enough.round_id = r.round_id AND enough.question = r.question
 ORDER BY r.id;

DELETE FROM remark
 WHERE EXISTS (SELECT 1
                 FROM shown_remark s
                WHERE s.round_id = remark.round_id AND s.question = remark.question AND s.id = remark.id);
