-- Who may sign in, what they may see, and who is signed in now.
CREATE TABLE account (
    id      BINARY(16)   NOT NULL,
    name    VARCHAR(120) NOT NULL,
    issuer  VARCHAR(200),
    subject VARCHAR(200),
    CONSTRAINT account_pk      PRIMARY KEY (id),
    CONSTRAINT account_subject UNIQUE (issuer, subject)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE account_grant (
    id             BINARY(16)  NOT NULL,
    account_id     BINARY(16)  NOT NULL,
    role           VARCHAR(16) NOT NULL,
    partnership_id BINARY(16),
    region_id      BINARY(16),
    valid_from     DATE        NOT NULL,
    valid_until    DATE,
    CONSTRAINT account_grant_pk      PRIMARY KEY (id),
    CONSTRAINT account_grant_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT account_grant_role    CHECK (role IN ('COORDINATOR', 'BOARD', 'REGION', 'PLATFORM', 'RESEARCHER', 'ADMINISTRATOR'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX account_grant_partnership ON account_grant (account_id, partnership_id);

CREATE TABLE staff_session (
    reference  BINARY(32)  NOT NULL,
    account_id BINARY(16)  NOT NULL,
    started_at DATETIME(6) NOT NULL,
    seen_at    DATETIME(6) NOT NULL,
    CONSTRAINT staff_session_pk      PRIMARY KEY (reference),
    CONSTRAINT staff_session_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE key_check (
    id          TINYINT       NOT NULL,
    check_value VARBINARY(32) NOT NULL,
    CONSTRAINT key_check_pk   PRIMARY KEY (id),
    CONSTRAINT key_check_once CHECK (id = 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
