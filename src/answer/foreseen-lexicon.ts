/** Words of what is to come; in lower case, for "May" is a month. */
export const FORESEEN =
  /\b(?:will|would|could|may|might|should|(?:is|are|was|were) (?:due )?to(?= \p{Ll})|expect(?:s|ed|ing)?|plans|planned|planning|scheduled|forecasts?|predict(?:s|ed)?|targets?|targeted|aims|aimed|projected|hopes|hoped|proposes|proposed|intends|intended)\b/u;
