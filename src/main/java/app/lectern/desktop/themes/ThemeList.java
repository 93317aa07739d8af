package app.lectern.desktop.themes;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.LiveSlide;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.desktop.parts.Thumbnail;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.theme.Theme;
import app.lectern.pipeline.Themes.Shelved;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All themes under each other, each with a slide drawn in it. */
final class ThemeList {
    private static final double PICTURE = 132;
    private static final double WIDTH = 180;

    private final Studio studio;
    private final Words words;
    private final ThemesViewModel model;
    private final SlideSource sample;
    private final Map<String, LiveSlide> slides = new HashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final VBox rows = Ui.column(4);
    private final Node root;

    ThemeList(Studio studio, ThemesViewModel model, SlideSource sample) {
        this.studio = studio;
        this.words = studio.words();
        this.model = model;
        this.sample = sample;
        Button add = Ui.iconButton(Feather.PLUS, words.of("themes.new"), model::duplicate, "small");
        add.setDisable(!model.mayWrite());
        VBox pane = Ui.styled(
                new VBox(
                        8,
                        Ui.row(8, Ui.whole(words.of("themes.list"), "t-section"), Ui.gap(), add),
                        Ui.grow(Ui.scroll(rows))),
                "surface",
                "pane-left");
        pane.setPadding(new Insets(12, 8, 0, 12));
        root = Ui.width(pane, WIDTH);
        model.themes().addListener((_, _, all) -> show(all));
        model.chosen().addListener(_ -> mark());
        model.leaving().addListener(_ -> mark());
        model.edit().theme().addListener((_, _, theme) -> redraw(theme));
        model.edit().changed().addListener(_ -> mark());
        show(model.themes().get());
    }

    private void show(List<Shelved> all) {
        slides.keySet().retainAll(all.stream().map(Shelved::id).toList());
        rows.getChildren().setAll(all.stream().map(this::row).toList());
        mark();
    }

    private Node row(Shelved shelved) {
        Theme theme = ThemesViewModel.themeOf(shelved);
        String name = theme == null ? shelved.id() : theme.name(words.locale().get());
        ToggleButton row = new ToggleButton();
        VBox inside = Ui.column(6, theme == null ? broken() : picture(theme), Ui.title(name, "t-strong", "t-dense"));
        inside.setMaxWidth(PICTURE);
        row.setGraphic(inside);
        row.getStyleClass().setAll("toggle-button", "nav-item");
        row.setAccessibleText(name);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setUserData(shelved.id());
        row.setToggleGroup(group);
        row.setOnAction(_ -> {
            model.choose(shelved);
            mark();
        });
        return row;
    }

    private Node picture(Theme theme) {
        LiveSlide slide =
                slides.computeIfAbsent(theme.id(), _ -> studio.pictures().live());
        draw(slide, theme);
        return Thumbnail.of(slide.image(), PICTURE, 4);
    }

    private Node broken() {
        return Ui.iconText(Feather.ALERT_OCTAGON, words.of("themes.broken"), "t-caption", "t-danger");
    }

    private void draw(LiveSlide slide, Theme theme) {
        slide.show(sample, ThemeSample.LIST, (int) (PICTURE * 2), theme);
    }

    /** The chosen one is seen as it is changed. */
    private void redraw(@Nullable Theme theme) {
        LiveSlide slide = theme == null ? null : slides.get(theme.id());
        if (slide != null) {
            draw(slide, Objects.requireNonNull(theme));
        }
    }

    private void mark() {
        Shelved now = model.chosen().get();
        for (Node node : rows.getChildren()) {
            if (node instanceof ToggleButton row) {
                row.setSelected(now != null && now.id().equals(row.getUserData()));
            }
        }
    }

    Node root() {
        return root;
    }
}
