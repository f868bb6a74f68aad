-- What the mails of a partnership say, where it is not what the platform proposes.
CREATE TABLE mail_text (
    partnership_id BINARY(16)   NOT NULL,
    wording        VARCHAR(32)  NOT NULL,
    subject        VARCHAR(150) NOT NULL,
    body           TEXT         NOT NULL,
    CONSTRAINT mail_text_pk PRIMARY KEY (partnership_id, wording)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
