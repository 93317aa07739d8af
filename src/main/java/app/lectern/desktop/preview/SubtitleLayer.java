package app.lectern.desktop.preview;

import app.lectern.desktop.parts.Ui;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.TextAlignment;

/** Draws what is said over the picture, with the lines of the subtitle file. */
final class SubtitleLayer extends Pane {
    private static final double MARGIN = 0.05;
    private static final double WIDEST = 0.94;

    private final Label label = Ui.styled(new Label(), "subtitle");
    private final double aspect;
    private SubtitleStyle style = SubtitleStyle.USUAL;
    private String text = "";
    /** How many pictures stand side by side; the last one has the subtitles. */
    private int pictures = 1;

    /** @param aspect of the picture, its width by its height */
    SubtitleLayer(double aspect) {
        this.aspect = aspect;
        setMouseTransparent(true);
        setMinSize(0, 0);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setWrapText(true);
        getChildren().add(label);
        show("");
    }

    /** Shows a text, or nothing when it is empty. */
    void show(String words) {
        text = words;
        label.setText(words);
        label.setVisible(style.shown() && !words.isEmpty());
        requestLayout();
    }

    void style(SubtitleStyle other) {
        style = other;
        label.getStyleClass().remove("subtitle-outline");
        if (style.ground() == SubtitleStyle.Ground.OUTLINE) {
            label.getStyleClass().add("subtitle-outline");
        }
        show(text);
    }

    void sideBySide(int count) {
        pictures = count;
        requestLayout();
    }

    /** Where the last picture stands: as large as fits into its share of the room, amid it. */
    private Rectangle2D picture() {
        double room = getWidth() / pictures;
        double width = Math.min(room, getHeight() * aspect);
        double height = width / aspect;
        return new Rectangle2D(
                getWidth() - room + (room - width) / 2,
                (getHeight() - height) / 2,
                Math.max(1, width),
                Math.max(1, height));
    }

    @Override
    protected void layoutChildren() {
        Rectangle2D picture = picture();
        double size = style.size().of(picture.getWidth(), picture.getHeight());
        label.setStyle("-fx-font-size: %.1fpx;".formatted(size));
        label.applyCss();
        double width = Math.min(Math.ceil(label.prefWidth(-1)), picture.getWidth() * WIDEST);
        double height = Math.min(Math.ceil(label.prefHeight(width)), picture.getHeight());
        double margin = MARGIN * picture.getHeight();
        double y = style.spot() == SubtitleStyle.Spot.TOP
                ? picture.getMinY() + margin
                : picture.getMaxY() - margin - height;
        label.resizeRelocate(picture.getMinX() + (picture.getWidth() - width) / 2, y, width, height);
    }
}
