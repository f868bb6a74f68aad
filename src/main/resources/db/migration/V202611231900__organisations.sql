-- Who works together: regions, organisations, partnerships and dated memberships.
CREATE TABLE region (
    id   BINARY(16)   NOT NULL,
    name VARCHAR(120) NOT NULL,
    CONSTRAINT region_pk   PRIMARY KEY (id),
    CONSTRAINT region_name UNIQUE (name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE organisation (
    id        BINARY(16)   NOT NULL,
    name      VARCHAR(200) NOT NULL,
    brin      VARCHAR(6),
    kind      VARCHAR(16)  NOT NULL,
    region_id BINARY(16),
    CONSTRAINT organisation_pk     PRIMARY KEY (id),
    CONSTRAINT organisation_region FOREIGN KEY (region_id) REFERENCES region (id),
    CONSTRAINT organisation_kind   CHECK (kind IN ('SITE', 'BOARD', 'INSTITUTE', 'OFFICE'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE partnership (
    id            BINARY(16)   NOT NULL,
    name          VARCHAR(200) NOT NULL,
    contact_name  VARCHAR(120),
    contact_email VARCHAR(254),
    CONSTRAINT partnership_pk PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE membership (
    partnership_id  BINARY(16) NOT NULL,
    organisation_id BINARY(16) NOT NULL,
    valid_from      DATE       NOT NULL,
    valid_until     DATE,
    CONSTRAINT membership_pk           PRIMARY KEY (partnership_id, organisation_id, valid_from),
    CONSTRAINT membership_partnership  FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT membership_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT membership_order        CHECK (valid_until IS NULL OR valid_until >= valid_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
