package app.lectern.store;

/** What a database says of its trouble. */
final class Reasons {
    private Reasons() {}

    /** The first line of what is behind a failure. */
    static String first(Throwable e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String message = deepest.getMessage();
        return message == null
                ? deepest.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
