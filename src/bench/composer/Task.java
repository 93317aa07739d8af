/** What Lectern is asked to do; all but one with a lesson of the first length. */
enum Task {
    COMPOSE("Lectern: speech kept, nothing composed yet"),
    UNCHANGED("Lectern: nothing changed since the last render"),
    ONE_CHANGED("Lectern: the text of one scene changed"),
    COLD("Lectern: nothing kept, not even speech"),
    CROSSFADES("Lectern: as the first, crossfades between all scenes"),
    ONE_WORKER("Lectern: as the first, one worker"),
    TWO_WORKERS("Lectern: as the first, two workers"),
    LONG("Lectern: as the first, ten times the scenes");

    private final String words;

    Task(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
