-- What staff did: who, what, when and for which partnership. Nothing about respondents.
CREATE TABLE audit_entry (
    id             BINARY(16)   NOT NULL,
    happened_at    DATETIME(6)  NOT NULL,
    account_id     BINARY(16)   NOT NULL,
    partnership_id BINARY(16),
    act            VARCHAR(40)  NOT NULL,
    subject        VARCHAR(200) NOT NULL,
    CONSTRAINT audit_entry_pk PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX audit_entry_by_partnership ON audit_entry (partnership_id, id);
