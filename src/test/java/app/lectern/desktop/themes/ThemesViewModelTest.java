package app.lectern.desktop.themes;

import static app.lectern.TestLectern.ADMIN;
import static app.lectern.TestLectern.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.TestLectern;
import app.lectern.desktop.DirectBackground;
import app.lectern.desktop.Place;
import app.lectern.desktop.editor.OpenStudio;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.script.Look;
import app.lectern.domain.theme.ColorRole;
import app.lectern.domain.theme.TextPair;
import app.lectern.domain.theme.Theme;
import app.lectern.domain.theme.ThemeReading;
import app.lectern.pipeline.Themes.Shelved;
import app.lectern.slide.ThemeShelf;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Themes are made, changed and taken away without a window. */
@NullUnmarked
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("ThemesViewModelTest")
class ThemesViewModelTest extends OpenStudio {
    private final DirectBackground background = new DirectBackground();
    private ThemesViewModel model;

    ThemesViewModelTest() {
        super(ADMIN);
    }

    @BeforeEach
    void open() {
        model = new ThemesViewModel(studio, background);
        background.workAll();
    }

    @AfterEach
    void close() {
        model.close();
    }

    private ThemeEdit edit() {
        return model.edit();
    }

    private void duplicate() {
        model.duplicate();
        background.workAll();
    }

    private void save() {
        model.save();
        background.workAll();
    }

    private List<String> ids() {
        return model.themes().get().stream().map(Shelved::id).toList();
    }

    /** As a renderer finds it. */
    private Theme onDisk(String id) {
        return new ThemeShelf(root.resolve("themes"))
                .shelved().stream()
                        .filter(one -> one.id().equals(id))
                        .map(one -> ((ThemeReading.Accepted) one.reading()).theme())
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aBundledThemeIsDuplicatedChangedAndSaved() {
        assertThat(ids()).containsExactlyElementsOf(Look.BUNDLED_THEMES);
        assertThat(model.editable()).isFalse();

        duplicate();
        assertThat(ids()).containsAll(Look.BUNDLED_THEMES).endsWith("calm-2");
        assertThat(model.chosen().get().id()).isEqualTo("calm-2");
        assertThat(edit().theme().get().korean()).isEqualTo("고요 사본");
        assertThat(model.editable()).isTrue();
        duplicate();
        assertThat(edit().theme().get().korean()).isEqualTo("고요 사본 사본");
        assertThat(model.chosen().get().id()).isEqualTo("calm-3");

        edit().colour(ColorRole.ACCENT, "#7a1fa2");
        edit().change(theme -> theme.withNames(" 보라 ", "Purple"));
        assertThat(edit().changed().get()).isTrue();
        save();

        assertThat(edit().changed().get()).isFalse();
        assertThat(onDisk("calm-3").palette().accent()).isEqualTo(new Color(0x7A1FA2));
        assertThat(onDisk("calm-3").korean()).isEqualTo("보라");
        assertThat(edit().theme().get()).isEqualTo(onDisk("calm-3"));
    }

    @Test
    void aColourThatCannotBeReadIsToldAndCorrected() {
        duplicate();
        assertThat(lectern.themes().textPairs(edit().theme().get())).allMatch(TextPair::readable);

        edit().colour(ColorRole.MUTED, "B8C4C6");

        TextPair bad = lectern.themes().textPairs(edit().theme().get()).stream()
                .filter(pair -> !pair.readable())
                .findFirst()
                .orElseThrow();
        assertThat(bad.text()).isEqualTo(ColorRole.MUTED);
        assertThat(edit().savable().get()).isTrue();
    }

    @Test
    void whatIsNoColourAndNamesOfOthersAreToldAtTheirFieldsAndNotSaved() {
        duplicate();
        edit().colour(ColorRole.INK, "#12");
        edit().change(theme -> theme.withNames("온기", ""));

        assertThat(edit().problems().get())
                .containsEntry("colors.ink", "글자: #0B6670처럼 # 뒤에 숫자와 A~F 여섯 자로 적어 주십시오.")
                .containsEntry("name.ko", "\"온기\"는 다른 테마의 이름입니다. 다른 이름을 적어 주십시오.")
                .containsEntry("name.en", "테마 이름은 1~60자로 적어 주십시오.");
        save();
        assertThat(onDisk("calm-2").korean()).isEqualTo("고요 사본");

        edit().colour(ColorRole.INK, "#121212");
        edit().change(theme -> theme.withNames("우리", "Ours"));
        assertThat(edit().problems().get()).isEmpty();
        save();
        assertThat(onDisk("calm-2").palette().ink()).isEqualTo(new Color(0x121212));
    }

    @Test
    void leavingAsksWhenSomethingIsNotSaved() {
        duplicate();
        studio.navigator().keep(model::leave);
        edit().colour(ColorRole.ACCENT, "#7A1FA2");

        studio.navigator().go(new Place.Renders());
        assertThat(studio.navigator().place().get()).isEqualTo(new Place.Library());
        model.stay();
        assertThat(model.leaving().get()).isNull();

        studio.navigator().go(new Place.Renders());
        model.saveAndLeave();
        background.workAll();
        assertThat(studio.navigator().place().get()).isEqualTo(new Place.Renders());
        assertThat(onDisk("calm-2").palette().accent()).isEqualTo(new Color(0x7A1FA2));

        edit().colour(ColorRole.ACCENT, "#000000");
        model.choose(model.themes().get().getFirst());
        model.dropAndLeave();
        assertThat(model.chosen().get().id()).isEqualTo("calm");
        assertThat(onDisk("calm-2").palette().accent()).isEqualTo(new Color(0x7A1FA2));
    }

    @Test
    void aThemeInUseIsRemovedOnlyAfterAQuestionAndComesBack() {
        duplicate();
        String json = TestLectern.SCRIPT.replaceFirst("\\{", "{\"theme\":\"calm-2\",");
        lectern.scripts().create(AUTHOR, "v", json, null);
        model.refresh();
        background.workAll();
        assertThat(model.usesOf("calm-2")).isEqualTo(1);

        model.remove();
        background.workAll();
        assertThat(model.confirming().get()).isTrue();
        assertThat(root.resolve("themes/calm-2.json")).exists();
        model.remove();
        background.workAll();
        assertThat(root.resolve("themes/calm-2.json")).doesNotExist();
        assertThat(ids()).containsExactlyElementsOf(Look.BUNDLED_THEMES);
        assertThat(model.chosen().get().id()).isEqualTo("calm");
    }

    @Test
    void aRemovedThemeComesBackAsItWas() {
        Theme made = lectern.themes().duplicate(ADMIN, edit().theme().get());
        Runnable back = lectern.themes().remove(ADMIN, made.id());
        assertThat(root.resolve("themes/calm-2.json")).doesNotExist();

        back.run();

        assertThat(onDisk("calm-2")).isEqualTo(made);
        Runnable late = lectern.themes().remove(ADMIN, made.id());
        lectern.themes().duplicate(ADMIN, edit().theme().get());
        assertThatThrownBy(late::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(ReasonCode.ALREADY_THERE));
    }

    @Test
    void aLogoIsCopiedIntoTheWorkspaceAndWhatIsNoPictureIsRefused() throws Exception {
        duplicate();
        Path text = Files.writeString(root.resolve("logo.png"), "no picture");
        edit().change(theme -> theme.withLogo(text));
        save();
        assertThat(model.notice().get()).contains("logo.png");
        assertThat(onDisk("calm-2").logo()).isNull();

        Path picture = root.resolve("ours.png");
        ImageIO.write(new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        edit().change(theme -> theme.withLogo(picture));
        save();
        assertThat(model.notice().get()).isEmpty();
        Files.delete(picture);
        assertThat(onDisk("calm-2").logo()).isNotNull().exists();
        assertThat(edit().changed().get()).isFalse();
    }

    @Test
    void aBadFileIsShownWithoutATheme() throws Exception {
        Files.createDirectories(root.resolve("themes"));
        Files.writeString(root.resolve("themes/broken.json"), "{");
        model.refresh();
        background.workAll();

        model.choose(model.themes().get().getLast());

        assertThat(model.chosen().get().id()).isEqualTo("broken");
        assertThat(edit().theme().get()).isNull();
        assertThat(model.editable()).isFalse();
    }
}
