package app.lectern.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.desktop.DirectBackground;
import app.lectern.desktop.Words;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.ScriptDocument;
import app.lectern.script.compare.ScriptComparison;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompareViewModelTest {
    private static final String OLD = """
            {"title":"교육","scenes":[{"scene_id":1,"text":"하나"},{"scene_id":2,"text":"둘"},{"scene_id":3,"text":"셋"}]}""";

    private static final VideoScript REVISION = new VideoScript(
            "s1",
            "v",
            4,
            ScriptStatus.APPROVED,
            OLD,
            "0".repeat(64),
            "a",
            Instant.EPOCH,
            "a",
            Instant.EPOCH,
            null,
            null,
            null);

    private final DirectBackground background = new DirectBackground();
    private final List<String> steps = new ArrayList<>();
    private ScriptDocument written = ScriptDocument.of("""
            {"title":"교육","scenes":[{"scene_id":1,"text":"하나와 반"},{"scene_id":9,"text":"새것"},{"scene_id":3,"text":"셋"}]}""");

    private final CompareViewModel model = new CompareViewModel(
            new Words(Locale.KOREAN),
            () -> new VideoHistory(List.of(REVISION), List.of()),
            background,
            () -> written,
            (changed, key, arguments) -> {
                written = changed;
                steps.add(new Words(Locale.KOREAN).of(key, arguments));
            });

    @BeforeEach
    void compare() {
        model.refresh();
        model.compare(new Version.Revision(REVISION), new Version.Working());
        background.workAll();
    }

    private ScriptComparison found() {
        return Objects.requireNonNull(model.comparison().get());
    }

    private List<String> texts() {
        return written.scenes().stream().map(scene -> scene.text()).toList();
    }

    @Test
    void theTextBeingWrittenIsComparedWithARevision() {
        assertThat(found().changes()).isEqualTo(3);
        assertThat(model.versions()).hasSize(2);
    }

    @Test
    void aWholeRevisionComesBackAsOneStep() {
        model.restore(REVISION);
        background.workAll();
        assertThat(texts()).containsExactly("하나", "둘", "셋");
        assertThat(steps).containsExactly("개정 4로 되돌리기");
        assertThat(found().isSame()).isTrue();
    }

    @Test
    void scenesComeBackOneByOne() {
        while (!found().isSame()) {
            model.restore(found().scenes().stream()
                    .filter(scene -> scene.isChange())
                    .findFirst()
                    .orElseThrow());
            background.workAll();
        }
        assertThat(texts()).containsExactly("하나", "둘", "셋");
        assertThat(steps).hasSize(3);
    }

    @Test
    void scenesOfTwoRevisionsAreOnlyLookedAt() {
        model.compare(new Version.Working(), new Version.Revision(REVISION));
        background.workAll();
        assertThat(model.canRestoreScenes()).isFalse();
        model.restore(found().scenes().getFirst());
        assertThat(steps).isEmpty();
    }
}
