-- The personal ask on one side, the answers on the other. They share round, role and organisation and
-- nothing else: no time, no order, no address, no key of the other.
CREATE TABLE invitation (
    id              BINARY(16)  NOT NULL,
    round_id        BINARY(16)  NOT NULL,
    organisation_id BINARY(16)  NOT NULL,
    role            VARCHAR(16) NOT NULL,
    language        CHAR(2),
    state           VARCHAR(16) NOT NULL,
    CONSTRAINT invitation_pk    PRIMARY KEY (id),
    CONSTRAINT invitation_round FOREIGN KEY (round_id) REFERENCES survey_round (id),
    CONSTRAINT invitation_state CHECK (state IN ('INVITED', 'DONE'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX invitation_by_round ON invitation (round_id, organisation_id, role);

CREATE TABLE invitation_token (
    hash          CHAR(64)   NOT NULL,
    invitation_id BINARY(16) NOT NULL,
    round_id      BINARY(16) NOT NULL,
    expires_on    DATE       NOT NULL,
    revoked       BOOLEAN    NOT NULL,
    CONSTRAINT invitation_token_pk         PRIMARY KEY (hash),
    CONSTRAINT invitation_token_invitation FOREIGN KEY (invitation_id) REFERENCES invitation (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE draft (
    invitation_id BINARY(16) NOT NULL,
    round_id      BINARY(16) NOT NULL,
    content       MEDIUMBLOB NOT NULL,
    version       INT        NOT NULL,
    CONSTRAINT draft_pk         PRIMARY KEY (invitation_id),
    CONSTRAINT draft_invitation FOREIGN KEY (invitation_id) REFERENCES invitation (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE response_sheet (
    round_id        BINARY(16)      NOT NULL,
    id              BINARY(16)      NOT NULL,
    role            VARCHAR(16)     NOT NULL,
    organisation_id BINARY(16)      NOT NULL,
    answers         VARBINARY(1024) NOT NULL,
    CONSTRAINT response_sheet_pk      PRIMARY KEY (round_id, id),
    CONSTRAINT response_sheet_answers CHECK (OCTET_LENGTH(answers) BETWEEN 1 AND 1024)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX response_sheet_organisation ON response_sheet (round_id, organisation_id, role);

CREATE TABLE remark (
    round_id BINARY(16)  NOT NULL,
    id       BINARY(16)  NOT NULL,
    question VARCHAR(32) NOT NULL,
    body     TEXT        NOT NULL,
    CONSTRAINT remark_pk PRIMARY KEY (round_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
