package app.lectern.cli;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/** The option of programs that run unattended about where their log goes besides its file. */
final class LogOptions {
    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--log-format",
            paramLabel = "text|json",
            order = CommonOptions.BEHIND_OWN - 1,
            description =
                    "Writes the log to standard error too: as lines, or as one JSON object a line. What is logged of"
                            + " a render names its job. Default: only to the file in the cache folder.")
    @Nullable
    Format format;

    /**
     * Begins to write, if that is wanted.
     *
     * @return ends it
     */
    AutoCloseable start() {
        if (format == null) {
            return () -> {};
        }
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setTarget("System.err");
        appender.setEncoder(format == Format.JSON ? json(context) : LogFile.lines(context));
        appender.start();
        Logger all = context.getLogger(Logger.ROOT_LOGGER_NAME);
        all.addAppender(appender);
        return () -> {
            all.detachAppender(appender);
            appender.stop();
        };
    }

    private static Encoder<ILoggingEvent> json(LoggerContext context) {
        JsonEncoder encoder = new JsonEncoder();
        encoder.setContext(context);
        encoder.setWithSequenceNumber(false);
        encoder.setWithNanoseconds(false);
        encoder.setWithContext(false);
        // the words as a person reads them, in place of a pattern and its arguments
        encoder.setWithMessage(false);
        encoder.setWithArguments(false);
        encoder.setWithFormattedMessage(true);
        encoder.start();
        return encoder;
    }
}
