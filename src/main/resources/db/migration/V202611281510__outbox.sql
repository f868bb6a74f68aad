-- Mails as they would have been sent, with their links. Filled in the local environment and in tests only: elsewhere a
-- mail is handed over and kept nowhere.
CREATE TABLE outbox_mail (
    id        BINARY(16)   NOT NULL,
    recipient VARCHAR(400) NOT NULL,
    sender    VARCHAR(400) NOT NULL,
    subject   VARCHAR(400) NOT NULL,
    body      TEXT         NOT NULL,
    CONSTRAINT outbox_mail_pk PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
