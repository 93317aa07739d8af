package app.lectern.support;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Whoever waits does not fail for what another test's thread threw: Awaitility hears of all threads, and some tests run
 * beside each other. JUnit finds this class by {@code META-INF/services}.
 */
public final class EachAwaitsItsOwn implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
    }
}
