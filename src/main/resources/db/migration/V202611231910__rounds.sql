-- One wave of fieldwork of one partnership, and the organisations frozen into it at opening.
CREATE TABLE survey_round (
    id                  BINARY(16)       NOT NULL,
    partnership_id      BINARY(16)       NOT NULL,
    title               VARCHAR(120)     NOT NULL,
    instrument_code     VARCHAR(64)      NOT NULL,
    instrument_version  VARCHAR(16)      NOT NULL,
    instrument_checksum CHAR(64)         NOT NULL,
    fieldwork_opens_on  DATE             NOT NULL,
    fieldwork_closes_on DATE             NOT NULL,
    settings_origin     VARCHAR(16)      NOT NULL,
    settings_threshold  TINYINT UNSIGNED NOT NULL,
    status              VARCHAR(16)      NOT NULL,
    version             INT              NOT NULL,
    CONSTRAINT survey_round_pk          PRIMARY KEY (id),
    CONSTRAINT survey_round_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT survey_round_status      CHECK (status IN ('PLANNED', 'IMPORTING', 'OPEN', 'CLOSED', 'RELEASED')),
    CONSTRAINT survey_round_origin      CHECK (settings_origin IN ('FIELDWORK', 'IMPORT')),
    CONSTRAINT survey_round_threshold   CHECK (settings_threshold >= 5),
    CONSTRAINT survey_round_order       CHECK (fieldwork_closes_on >= fieldwork_opens_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX survey_round_by_partnership ON survey_round (partnership_id, fieldwork_closes_on);

CREATE TABLE round_organisation (
    round_id        BINARY(16)   NOT NULL,
    organisation_id BINARY(16)   NOT NULL,
    name            VARCHAR(200) NOT NULL,
    kind            VARCHAR(16)  NOT NULL,
    CONSTRAINT round_organisation_pk    PRIMARY KEY (round_id, organisation_id),
    CONSTRAINT round_organisation_round FOREIGN KEY (round_id) REFERENCES survey_round (id),
    CONSTRAINT round_organisation_kind  CHECK (kind IN ('SITE', 'BOARD', 'INSTITUTE', 'OFFICE'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
