package app.lectern.desktop.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.desktop.Words;
import app.lectern.script.ScriptDocument;
import app.lectern.script.find.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindViewModelTest {
    private ScriptDocument script = ScriptDocument.of("""
            {"scenes":[{"scene_id":1,"text":"메일을 확인하고 메일을 지웁니다."},{"scene_id":2,"text":"메일입니다."}]}""");

    private final List<String> steps = new ArrayList<>();
    private final List<Match> shown = new ArrayList<>();
    private final FindViewModel model = new FindViewModel(
            new Words(Locale.KOREAN),
            () -> script,
            (changed, key, what) -> {
                steps.add(new Words(Locale.KOREAN).of(key, what));
                script = changed;
            },
            shown::add);

    private String text(int scene) {
        return script.scenes().get(scene).text();
    }

    @Test
    void thePlacesAreCountedAndWalkedInARound() {
        model.wanted().set("메일");
        assertThat(model.told().get()).isEqualTo("1/3");
        model.next();
        model.next();
        assertThat(shown.getLast().scene()).isEqualTo(1);
        model.next();
        assertThat(model.told().get()).isEqualTo("1/3");
        model.previous();
        assertThat(model.told().get()).isEqualTo("3/3");
        model.wanted().set("전자");
        assertThat(model.told().get()).isEqualTo("찾는 말이 없습니다");
    }

    @Test
    void onePlaceIsReplacedAndTheNextIsShown() {
        model.wanted().set("메일");
        model.replacement().set("전자메일");
        model.replace();
        assertThat(text(0)).isEqualTo("전자메일을 확인하고 메일을 지웁니다.");
        assertThat(shown.getLast().from()).isEqualTo(text(0).lastIndexOf("메일"));
        model.replace();
        assertThat(text(0)).isEqualTo("전자메일을 확인하고 전자메일을 지웁니다.");
        model.replace();
        assertThat(text(1)).isEqualTo("전자메일입니다.");
        assertThat(steps).hasSize(3);
    }

    @Test
    void allPlacesAreOneNamedStep() {
        model.wanted().set("메일");
        model.replacement().set("편지");
        model.replaceAll();
        assertThat(text(0)).isEqualTo("편지을 확인하고 편지을 지웁니다.");
        assertThat(steps).containsExactly("‘메일’ 모두 바꾸기");
        assertThat(model.told().get()).isEqualTo("3곳을 바꿨습니다");
        assertThat(model.matches()).isEmpty();
        // as when the script has been saved
        model.search();
        assertThat(model.told().get()).isEqualTo("3곳을 바꿨습니다");
    }

    @Test
    void anotherScriptIsLookedThroughAgain() {
        model.wanted().set("메일");
        script = ScriptDocument.of("{\"scenes\":[{\"scene_id\":1,\"text\":\"메일\"}]}");
        model.search();
        assertThat(model.told().get()).isEqualTo("1/1");
    }
}
