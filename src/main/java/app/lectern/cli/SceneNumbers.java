package app.lectern.cli;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Scenes as somebody types them, such as {@code 1,3-5}. */
final class SceneNumbers {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:\\s*[-–~]\\s*(\\d{1,6}))?");

    private SceneNumbers() {}

    /**
     * Their places, from 0.
     *
     * @param typed null or blank means all
     * @throws RefusedException INVALID_SCRIPT when it is no such list, or names a scene that is not there
     */
    static Set<Integer> of(@Nullable String typed, int count) {
        if (typed == null || typed.isBlank()) {
            return IntStream.range(0, count).boxed().collect(Collectors.toSet());
        }
        Set<Integer> scenes = new TreeSet<>();
        for (String part : typed.split(",", -1)) {
            Matcher range = RANGE.matcher(part.strip());
            int from = range.matches() ? Integer.parseInt(range.group(1)) : 0;
            int to = range.matches() && range.group(2) != null ? Integer.parseInt(range.group(2)) : from;
            if (from < 1 || to < from || to > count) {
                throw new RefusedException(ReasonCode.INVALID_SCRIPT, Message.of("import.no-such-scenes", count));
            }
            IntStream.rangeClosed(from, to).forEach(number -> scenes.add(number - 1));
        }
        return scenes;
    }
}
