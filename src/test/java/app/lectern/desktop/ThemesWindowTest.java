package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.desktop.settings.Choices;
import app.lectern.desktop.settings.Look;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theme is made in the window and a video drawn in it, by pressing. */
class ThemesWindowTest {
    private static final User EVERYTHING = new User("관리자", EnumSet.allOf(Role.class));
    private static final int ROSE = 0xFFFFE4E1;

    @TempDir
    Path root;

    @Test
    void aThemeIsMadeAndChosenForAVideoWhoseSlidesChange() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root, EVERYTHING)) {
            String json = """
                    {"title":"외부로 보낼 때","language":"ko","scenes":[
                    {"scene_id":1,"text":"지킬 것을 알아봅니다.","title":"외부로 보낼 때","on_screen_text":["전 직원"]}]}""";
            studio.lectern().scripts().create(EVERYTHING, "v", json, null);
            studio.press("설정");
            studio.press("영상 테마");
            studio.see("Lectern에 들어 있는 테마라 바꿀 수 없습니다. 복제한 뒤 사본을 고치십시오.");
            studio.see("글자와 배경 22가지가 모두 읽기 좋습니다");
            studio.press("복제");
            studio.see("대본에서 쓰는 이름: \"theme\": \"calm-2\"");
            studio.write("한국어 이름", "장미");
            studio.write("배경", "#FFE4E1");
            studio.write("옅은 글자", "#B8C4C6");
            studio.see("글자와 배경 22가지 가운데 4가지가 4.5 : 1에 못 미칩니다");
            studio.see("모자람");
            studio.snapshot("themes-bad-ko-light");
            studio.write("글자", "#12");
            studio.see("글자: #0B6670처럼 # 뒤에 숫자와 A~F 여섯 자로 적어 주십시오.");
            studio.press("보관함");
            studio.see("이 테마에 저장하지 않은 변경이 있습니다. 표시된 칸을 고쳐야 저장할 수 있습니다.");
            studio.snapshot("themes-asks-ko-light");
            studio.press("계속 고치기");
            studio.write("글자", "#12262B");
            studio.press("옅은 글자 고치기");
            studio.see("글자와 배경 22가지가 모두 읽기 좋습니다");
            studio.key(KeyCode.S, true);
            studio.see("‘장미’ 테마를 저장했습니다");
            assertThat(Files.readString(root.resolve("themes/calm-2.json"))).contains("#FFE4E1", "장미");

            studio.press("보관함");
            studio.press("외부로 보낼 때, 초안");
            ComboBox<String> themes = themeOfVideo(studio);
            int before = corner(studio);
            StudioFixture.onFx(() -> {
                themes.setValue("calm-2");
                return true;
            });
            studio.awaitTrue(() -> corner(studio) == ROSE);
            assertThat(before).isNotEqualTo(ROSE);
            studio.awaitTrue(() -> studio.lectern()
                    .scripts()
                    .ofVideo(EVERYTHING, "v")
                    .getFirst()
                    .status()
                    .name()
                    .equals("DRAFT"));
            studio.snapshot("themes-editor-ko-light");
        }
    }

    @Test
    void whoMayNotChangeThemesLooksAtThem() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            studio.press("설정");
            studio.press("영상 테마");
            studio.see("이 작업 공간의 테마는 관리자만 바꿀 수 있습니다.");
            studio.see("읽기 쉬움");
        }
    }

    @Test
    void thePageInBothLooksLanguagesAndSizes() throws Exception {
        Choices light = Choices.of(Locale.KOREAN).withLook(Look.LIGHT);
        looks(light, true, "ko-light");
        looks(light.withLook(Look.DARK), true, "ko-dark");
        looks(light, false, "en-light");
        looks(light.withLook(Look.DARK).withTextPercent(150), false, "en-dark-150");
        looks(light.withTextPercent(150), true, "ko-light-150");
    }

    private void looks(Choices choices, boolean korean, String name) throws Exception {
        try (StudioFixture studio = StudioFixture.open(root.resolve(name), EVERYTHING, choices)) {
            studio.press("설정");
            if (!korean) {
                studio.press("English");
            }
            studio.press(korean ? "영상 테마" : "Video themes");
            studio.see(korean ? "읽기 쉬움" : "Easy to read");
            studio.snapshot("themes-bundled-" + name);
            studio.press(korean ? "복제" : "Duplicate");
            studio.see(korean ? "고요 사본" : "Calm copy");
            studio.snapshot("themes-1440-" + name);
            studio.size(1280, 800);
            studio.snapshot("themes-1280-" + name);
        }
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> themeOfVideo(StudioFixture studio) {
        studio.see("이 영상의 테마");
        studio.awaitTrue(() -> !StudioFixture.onFx(() -> box(studio).getItems()).isEmpty()
                && StudioFixture.onFx(() -> box(studio).getItems().contains("calm-2")));
        return (ComboBox<String>) box(studio);
    }

    private static ComboBox<?> box(StudioFixture studio) {
        for (Node node : studio.root().lookupAll(".combo-box")) {
            if ("이 영상의 테마".equals(node.getAccessibleText())) {
                return (ComboBox<?>) node;
            }
        }
        throw new AssertionError("no choice of themes");
    }

    /** A pixel of the slide's paper. */
    private static int corner(StudioFixture studio) {
        return StudioFixture.onFx(() -> {
            @Nullable Image slide = null;
            for (Node node : studio.root().lookupAll(".slide-stage .image-view")) {
                slide = ((ImageView) node).getImage();
            }
            return slide == null ? 0 : slide.getPixelReader().getArgb(3, 3);
        });
    }
}
