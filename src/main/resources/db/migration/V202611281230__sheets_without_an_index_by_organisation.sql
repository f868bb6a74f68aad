-- No query looks for sheets by organisation. An index costs time whenever sheets are stored, most of all at closing, when all are
-- stored anew.
ALTER TABLE response_sheet DROP INDEX response_sheet_organisation;
