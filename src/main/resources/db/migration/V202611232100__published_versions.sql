-- The checksum of each published instrument version as this platform first saw it.
CREATE TABLE published_version (
    code       VARCHAR(32) NOT NULL,
    version    VARCHAR(32) NOT NULL,
    checksum   CHAR(64)    NOT NULL,
    first_seen DATE        NOT NULL,
    CONSTRAINT published_version_pk PRIMARY KEY (code, version)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
