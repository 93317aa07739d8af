package app.lectern.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;

/**
 * Details for whoever mends, in a file of the cache folder and two older ones; people are told in words elsewhere. Logback
 * finds this class by {@code META-INF/services}; it is not XML, because the window would wait until that is read.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY) // before those that look for files in every jar
public final class LogFile extends ContextAwareBase implements Configurator {
    /** Of a render also which job it is; see {@code JobMark}. */
    private static final String PATTERN =
            "%d %-5level [%thread] %logger{24} %replace(job=%X{job_id} ){'^job= $',''}%msg%n%ex";

    private static final FileSize MOST = FileSize.valueOf("5MB");
    private static final int OLDER = 2;

    /** Where the log goes; a test's goes to the folder for temporary files. */
    private static String file() {
        String otherwise =
                Path.of(System.getProperty("java.io.tmpdir"), "lectern.log").toString();
        return System.getProperty("lectern.log", otherwise);
    }

    @Override
    public ExecutionStatus configure(LoggerContext log) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(log);
        appender.setFile(file());
        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(log);
        rolling.setParent(appender);
        rolling.setFileNamePattern(file() + ".%i");
        rolling.setMaxIndex(OLDER);
        rolling.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(log);
        size.setMaxFileSize(MOST);
        size.start();
        appender.setRollingPolicy(rolling);
        appender.setTriggeringPolicy(size);
        appender.setEncoder(lines(log));
        appender.start();
        Logger all = log.getLogger(Logger.ROOT_LOGGER_NAME);
        all.setLevel(Level.WARN);
        all.addAppender(appender);
        log.getLogger("app.lectern").setLevel(Level.INFO);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** A line for each event. */
    static Encoder<ILoggingEvent> lines(LoggerContext log) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(log);
        encoder.setPattern(PATTERN);
        encoder.start();
        return encoder;
    }
}
