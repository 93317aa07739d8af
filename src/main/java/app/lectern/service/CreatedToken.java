package app.lectern.service;

import app.lectern.domain.account.AccessToken;

/**
 * A token that has just been made.
 *
 * @param secret to be shown once and then forgotten
 */
public record CreatedToken(AccessToken token, String secret) {
    /** Without the secret. */
    @Override
    public String toString() {
        return "CreatedToken[" + token.tokenId() + "]";
    }
}
