package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.Message;
import app.lectern.domain.account.User;
import app.lectern.export.ExportFormat;
import app.lectern.export.lesson.FinishedLesson;
import app.lectern.export.lms.LmsOptions;
import app.lectern.export.lms.Quiz;
import app.lectern.export.lms.QuizReader;
import app.lectern.export.lms.QuizReading;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.DiskTrouble;
import app.lectern.pipeline.PlacedFile;
import app.lectern.pipeline.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code lectern export}: a finished video as a file for somewhere else. Ends 0, 2 for bad input, 1 when it is refused or
 * cannot be written, 130 when interrupted.
 */
@NullUnmarked // picocli fills the fields
@Command(
        name = "export",
        description = "Takes a finished video out: as a package for a learning management system, as a text, as slides,"
                + " or as a project for another workspace. Takes what is published, else the newest render.")
final class ExportCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1e6;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "VIDEO", description = "The video's id.")
    private String video;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Formats.class)
    private String format;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to; a file that is there gives way.")
    private Path out;

    @Option(names = "--job", paramLabel = "JOB", description = "What this render made, instead.")
    private String job;

    @Option(
            names = "--complete-at",
            paramLabel = "PERCENT",
            defaultValue = "95",
            description = "How much has to be really watched. Default: ${DEFAULT-VALUE}.")
    private int completeAt;

    @Option(names = "--free-seeking", description = "Viewers may go ahead; what they skip does not count all the same.")
    private boolean freeSeeking;

    @Option(names = "--lock-speed", description = "Viewers cannot change the speed.")
    private boolean lockSpeed;

    @ArgGroup
    private Asking asking;

    /** Other questions than those of the script, or none. */
    private static final class Asking {
        @Option(
                names = "--questions",
                paramLabel = "FILE",
                description = "Questions to be asked at the end, as JSON, instead of those of the script.")
        private Path file;

        @Option(names = "--no-questions", description = "Nothing is asked, whatever the script asks.")
        private boolean none;
    }

    /** The names of the formats, for the help. */
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Formats() {
            super(Arrays.stream(ExportFormat.values()).map(ExportFormat::id).toList());
        }
    }

    @Override
    public Integer call() throws Exception {
        ExportFormat wanted = ExportFormat.ofId(format).orElseThrow(this::unknownFormat);
        LmsOptions options = options();
        CancellationToken token = new CancellationToken();
        try (Interruption interruption = new Interruption()) {
            interruption.onInterrupt(token::cancel);
            return common.call((lectern, user) -> export(lectern, user, wanted, options, token));
        }
    }

    private ParameterException unknownFormat() {
        String known =
                Arrays.stream(ExportFormat.values()).map(ExportFormat::id).collect(Collectors.joining(", "));
        return bad("cli.export-format", format, known);
    }

    private LmsOptions options() {
        if (completeAt < LmsOptions.LEAST || completeAt > LmsOptions.MOST) {
            throw bad("cli.export-share", LmsOptions.LEAST, LmsOptions.MOST, completeAt);
        }
        boolean none = asking == null || asking.none;
        Quiz quiz = none ? Quiz.NONE : quiz(asking.file);
        return new LmsOptions(completeAt, freeSeeking, lockSpeed, quiz);
    }

    private Quiz quiz(Path questions) {
        try {
            return switch (QuizReader.read(questions)) {
                case QuizReading.Accepted accepted -> accepted.quiz();
                case QuizReading.Refused refusal ->
                    throw new CommandFailedException(
                            questions + ":\n"
                                    + refusal.findings().stream()
                                            .map(finding ->
                                                    "  " + common.texts().of(finding.place()) + ": "
                                                            + common.texts().of(finding.message()))
                                            .collect(Collectors.joining("\n")),
                            null,
                            ExitCode.BAD_INPUT);
            };
        } catch (IOException e) {
            Message why = Message.of("script.file-unreadable", questions.toString(), Reason.of(e));
            throw new CommandFailedException(common.texts().of(why), e, ExitCode.BAD_INPUT);
        }
    }

    private int export(Lectern lectern, User user, ExportFormat wanted, LmsOptions options, CancellationToken token) {
        Path target = out.toAbsolutePath().normalize();
        boolean writing = false;
        try {
            PlacedFile.Writer<Path> writer = writer(lectern, user, wanted, options, token);
            writing = true;
            PlacedFile.at(target, writer);
            tell("cli.exported", target.toString(), Files.size(target) / MEGABYTE);
            return ExitCode.OK;
        } catch (CancellationException _) {
            return ExitCode.CANCELED;
        } catch (StorageException e) {
            throw new CommandFailedException(common.texts().of(e.text()), e);
        } catch (NoSuchFileException e) {
            throw new CommandFailedException(common.texts().of("cli.export-lost", e.getFile()), e);
        } catch (IOException e) {
            String what = writing
                    ? common.texts().of(DiskTrouble.of(target.getParent(), e))
                    : common.texts().of("storage.unreadable", Reason.of(e));
            throw new CommandFailedException(what, e);
        }
    }

    /** Opens what is to be written, so that what cannot be is told before anything is made. */
    private PlacedFile.Writer<Path> writer(
            Lectern lectern, User user, ExportFormat wanted, LmsOptions options, CancellationToken token)
            throws IOException {
        if (wanted == ExportFormat.PROJECT) {
            String script =
                    job == null ? null : lectern.renders().get(user, job).scriptId();
            return part -> {
                lectern.projects().write(user, video, script, part, token::throwIfCanceled);
                return part;
            };
        }
        FinishedLesson lesson = job == null
                ? lectern.lessons().ofVideo(user, video)
                : lectern.lessons().ofJob(user, video, job);
        LmsOptions asked = wanted.isPackage() && asking == null ? options.withQuiz(quizOf(lesson)) : options;
        return part -> {
            lectern.exporter().write(lesson, wanted, asked, part, token::throwIfCanceled);
            return part;
        };
    }

    /** What the lesson's own script asks. */
    private Quiz quizOf(FinishedLesson lesson) {
        FinishedLesson.Source source = lesson.source();
        if (source == null) {
            tell("cli.export-no-script");
            return Quiz.NONE;
        }
        Quiz quiz = Quiz.of(source.script());
        if (!quiz.isEmpty()) {
            tell("cli.export-questions", quiz.questions().size(), quiz.passMark());
        }
        return quiz;
    }

    private void tell(String key, Object... arguments) {
        spec.commandLine().getOut().println(common.texts().of(key, arguments));
    }

    private ParameterException bad(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), common.texts().of(key, arguments));
    }
}
