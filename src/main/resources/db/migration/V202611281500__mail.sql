-- Mails that are to be sent. A row holds neither text nor link: both are made when it is its turn.
-- due_at is when to look at it again: to send it, to take it over from a server that broke off, or to remove it.
-- Whoever took part meanwhile gets none; their rows end like those that were sent, so that a row does not tell who took part.
ALTER TABLE invitation ADD COLUMN mailed_on DATE;

CREATE TABLE dispatch (
    id       BINARY(16)  NOT NULL,
    round_id BINARY(16)  NOT NULL,
    occasion VARCHAR(16) NOT NULL,
    made_on  DATE        NOT NULL,
    mails    INT         NOT NULL,
    CONSTRAINT dispatch_pk       PRIMARY KEY (id),
    CONSTRAINT dispatch_round    FOREIGN KEY (round_id) REFERENCES survey_round (id),
    CONSTRAINT dispatch_occasion CHECK (occasion IN ('INVITATION', 'REMINDER'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX dispatch_by_round ON dispatch (round_id, made_on);

CREATE TABLE queued_mail (
    id            BINARY(16)   NOT NULL,
    dispatch_id   BINARY(16)   NOT NULL,
    round_id      BINARY(16)   NOT NULL,
    invitation_id BINARY(16)   NOT NULL,
    occasion      VARCHAR(16)  NOT NULL,
    state         VARCHAR(16)  NOT NULL,
    due_at        DATETIME(6)  NOT NULL,
    attempts      INT          NOT NULL,
    mail_domain   VARCHAR(254) NOT NULL,
    CONSTRAINT queued_mail_pk       PRIMARY KEY (id),
    CONSTRAINT queued_mail_once     UNIQUE (dispatch_id, invitation_id),
    CONSTRAINT queued_mail_dispatch FOREIGN KEY (dispatch_id) REFERENCES dispatch (id),
    CONSTRAINT queued_mail_occasion CHECK (occasion IN ('INVITATION', 'REMINDER')),
    CONSTRAINT queued_mail_state    CHECK (state IN ('WAITING', 'LEASED', 'HANDLED', 'FAILED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX queued_mail_due ON queued_mail (state, due_at);
CREATE INDEX queued_mail_by_round ON queued_mail (round_id, state);
