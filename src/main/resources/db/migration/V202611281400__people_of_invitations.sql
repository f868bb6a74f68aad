-- Who is invited: name and address as far as they are known, whether mail is wanted, and how the invitation came about. None of it
-- stands with an answer. Jobs that must run once across replicas take a lease.
ALTER TABLE invitation ADD COLUMN name VARCHAR(120);
ALTER TABLE invitation ADD COLUMN email VARCHAR(254);
ALTER TABLE invitation ADD COLUMN mailing VARCHAR(16) DEFAULT 'WANTED' NOT NULL;
ALTER TABLE invitation ADD COLUMN source VARCHAR(16) DEFAULT 'HANDED' NOT NULL;
ALTER TABLE invitation ADD CONSTRAINT invitation_mailing CHECK (mailing IN ('WANTED', 'STOPPED', 'UNDELIVERABLE'));
ALTER TABLE invitation ADD CONSTRAINT invitation_source CHECK (source IN ('ROSTER', 'HANDED', 'OPEN', 'TEST'));
ALTER TABLE invitation ADD CONSTRAINT invitation_address CHECK (source = 'ROSTER' OR (name IS NULL AND email IS NULL));
CREATE INDEX invitation_by_address ON invitation (round_id, email);

CREATE TABLE lease (
    job    VARCHAR(64) NOT NULL,
    holder BINARY(16)  NOT NULL,
    ends   DATETIME(6) NOT NULL,
    CONSTRAINT lease_pk PRIMARY KEY (job)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
