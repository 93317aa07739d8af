package app.lectern.desktop.library;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Picture;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.parts.VideoState;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.effect.ColorAdjust;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** A video: its first slide, its title, its state and when it changed. Pressing it opens the script. */
final class CardButton extends Button {
    private static final double WIDTH = 248;
    private static final int DRAWN = 480;
    private static final double RADIUS = 9;

    CardButton(Studio studio, VideoCard card, Consumer<String> open) {
        Words words = studio.words();
        getStyleClass().setAll("card");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(new VBox(cover(studio, card), body(studio, card)));
        setPadding(new Insets(1));
        Ui.width(this, WIDTH);
        setAccessibleText(card.title() + ", " + card.state().word(words));
        setOnAction(_ -> open.accept(card.entry().video().videoId()));
    }

    private static StackPane cover(Studio studio, VideoCard card) {
        StackPane cover = Picture.fixed(
                card.cover() == null ? null : studio.pictures().slide(card.cover(), 0, DRAWN), WIDTH - 2, RADIUS);
        // only the upper corners are round: the words follow below
        cover.setClip(roundAbove(cover.getMinHeight()));
        if (card.state() == VideoState.EXPIRED) {
            ColorAdjust grey = new ColorAdjust();
            grey.setSaturation(-1);
            grey.setBrightness(0.18);
            cover.setEffect(grey);
        }
        return cover;
    }

    private static Rectangle roundAbove(double height) {
        Rectangle clip = new Rectangle(WIDTH - 2, height + RADIUS);
        clip.setArcWidth(2 * RADIUS);
        clip.setArcHeight(2 * RADIUS);
        return clip;
    }

    private static VBox body(Studio studio, VideoCard card) {
        Words words = studio.words();
        HBox facts = Ui.row(8, card.state().chip(words));
        if (card.entry().asset() != null) {
            facts.getChildren().add(Ui.firm(Times.clock(card.entry().asset().durationSec()), "t-caption", "t-muted"));
        }
        String changed = Times.ago(words, studio.lectern().config().clock(), card.changedAt());
        facts.getChildren().addAll(Ui.gap(), Ui.firm(changed, "t-caption", "t-muted"));
        Label title = Ui.title(card.title(), "t-strong");
        if (card.state() == VideoState.EXPIRED) {
            title.getStyleClass().add("t-muted");
        }
        return Ui.styled(new VBox(title, facts), "card-body");
    }
}
