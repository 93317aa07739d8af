package app.lectern.service;

import static app.lectern.TestLectern.ADMIN;
import static app.lectern.support.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.AccessToken;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bearer tokens: whom they let in, and for how long. */
class TokenServiceTest extends OpenWorkspace {
    private static final User AUTHOR = User.of("작가", Role.AUTHOR);

    @BeforeEach
    void people() {
        lectern.people().first("관리자", "");
        lectern.people().add(ADMIN, AUTHOR.userId(), "", AUTHOR.roles());
        lectern.people().add(ADMIN, "검토자", "", Set.of(Role.REVIEWER));
    }

    @Test
    void aTokenLetsItsPersonInWithTheRolesTheyHaveNow() {
        String secret = lectern.tokens().create(AUTHOR, "작가", "봇", 90).secret();
        assertThat(secret).startsWith("lectern_t_").hasSize(10 + 43);
        assertThat(lectern.tokens().authenticate(secret)).contains(AUTHOR);
        lectern.people().roles(ADMIN, "작가", Set.of(Role.REVIEWER));
        assertThat(lectern.tokens().authenticate(secret)).contains(User.of("작가", Role.REVIEWER));
        lectern.people().deactivate(ADMIN, "작가");
        assertThat(lectern.tokens().authenticate(secret)).isEmpty();
        lectern.people().activate(ADMIN, "작가");
        assertThat(lectern.tokens().authenticate(secret)).isPresent();
        assertThat(lectern.tokens().authenticate(secret + "x")).isEmpty();
        assertThat(lectern.tokens().authenticate("")).isEmpty();
    }

    @Test
    void aTokenEndsWithItsLastDayAndWhenItIsTakenBack() {
        CreatedToken day = lectern.tokens().create(AUTHOR, "작가", "", 1);
        CreatedToken year = lectern.tokens().create(ADMIN, "작가", "", 366);
        clock.advance(Duration.ofDays(1).minusMillis(1));
        assertThat(lectern.tokens().authenticate(day.secret())).isPresent();
        clock.advance(Duration.ofMillis(1));
        assertThat(lectern.tokens().authenticate(day.secret())).isEmpty();
        assertThat(lectern.tokens().authenticate(year.secret())).isPresent();
        lectern.tokens().revoke(AUTHOR, year.token().tokenId());
        lectern.tokens().revoke(ADMIN, year.token().tokenId());
        assertThat(lectern.tokens().authenticate(year.secret())).isEmpty();
        assertThat(lectern.tokens().own(AUTHOR)).isEmpty();
        assertThat(lectern.tokens().list(ADMIN)).hasSize(2);
    }

    @Test
    void itsLastUseIsWrittenOnceAMinute() {
        String secret = lectern.tokens().create(AUTHOR, "작가", "", 1).secret();
        Instant first = clock.instant();
        assertThat(lectern.tokens().authenticate(secret)).isPresent();
        clock.advance(Duration.ofSeconds(59));
        assertThat(lectern.tokens().authenticate(secret)).isPresent();
        assertThat(lectern.tokens().own(AUTHOR))
                .extracting(AccessToken::lastUsedAt)
                .containsExactly(first);
        clock.advance(Duration.ofSeconds(1));
        assertThat(lectern.tokens().authenticate(secret)).isPresent();
        assertThat(lectern.tokens().own(AUTHOR))
                .extracting(AccessToken::lastUsedAt)
                .containsExactly(first.plusSeconds(60));
    }

    @Test
    void othersTokensAreAnAdminsBusiness() {
        refused(ReasonCode.PERMISSION_DENIED, () -> lectern.tokens().create(AUTHOR, "검토자", "", 90));
        refused(ReasonCode.PERMISSION_DENIED, () -> lectern.tokens().create(AUTHOR, "누구", "", 90));
        refused(ReasonCode.PERSON_NOT_FOUND, () -> lectern.tokens().create(ADMIN, "누구", "", 90));
        refused(ReasonCode.INVALID_REQUEST, () -> lectern.tokens().create(ADMIN, "작가", "", 0));
        refused(ReasonCode.INVALID_REQUEST, () -> lectern.tokens().create(ADMIN, "작가", "", 367));
        refused(ReasonCode.INVALID_REQUEST, () -> lectern.tokens().create(ADMIN, "작가", "가".repeat(101), 90));
        AccessToken reviewers = lectern.tokens().create(ADMIN, "검토자", "", 90).token();
        assertThat(lectern.tokens().list(AUTHOR)).isEmpty();
        refused(ReasonCode.PERMISSION_DENIED, () -> lectern.tokens().revoke(AUTHOR, reviewers.tokenId()));
        refused(ReasonCode.TOKEN_NOT_FOUND, () -> lectern.tokens().revoke(ADMIN, "no-such-token"));
    }
}
