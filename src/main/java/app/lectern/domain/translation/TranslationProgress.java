package app.lectern.domain.translation;

import java.util.Collection;

/** How many scenes of a translation are how far. */
public record TranslationProgress(int missing, int draft, int stale, int done) {
    /** Of these states. */
    public static TranslationProgress of(Collection<SceneState> states) {
        return new TranslationProgress(
                count(states, SceneState.MISSING),
                count(states, SceneState.DRAFT),
                count(states, SceneState.STALE),
                count(states, SceneState.DONE));
    }

    private static int count(Collection<SceneState> states, SceneState state) {
        return (int) states.stream().filter(state::equals).count();
    }
}
