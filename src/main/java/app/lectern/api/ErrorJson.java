package app.lectern.api;

/** Why a request was refused: the contract's code, and words in the caller's language. */
record ErrorJson(String reasonCode, String message) {}
