package app.lectern.cli;

/** What the program ends with. */
final class ExitCode {
    static final int OK = 0;
    static final int FAILED = 1;
    static final int BAD_INPUT = 2;
    /** 128 + SIGINT, as shells count. */
    static final int CANCELED = 130;

    private ExitCode() {}
}
