-- What a partnership said that a heading in its lists of people means. No person stands in it.
CREATE TABLE roster_heading (
    partnership_id BINARY(16)  NOT NULL,
    heading        VARCHAR(60) NOT NULL,
    meaning        VARCHAR(16) NOT NULL,
    CONSTRAINT roster_heading_pk          PRIMARY KEY (partnership_id, heading),
    CONSTRAINT roster_heading_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
