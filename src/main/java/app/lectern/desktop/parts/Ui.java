package app.lectern.desktop.parts;

import java.util.Locale;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The few words every screen is written in. */
public final class Ui {
    /** The height of text of 100 %. */
    private static final double TEXT_PX = 14;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private Ui() {}

    /** A label that ends in an ellipsis where the room ends. */
    public static Label text(String words, String... styleClasses) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** A label that may be cut, with its whole text in a tooltip. */
    public static Label title(String words, String... styleClasses) {
        Label label = text(words, styleClasses);
        label.setMinWidth(0);
        tip(label, label::getText);
        return label;
    }

    /** A label that gives way like {@link #title}, and where it would be cut is not seen at all. */
    public static Label whole(String words, String... styleClasses) {
        Label label = title(words, styleClasses);
        Runnable fit = () -> label.setOpacity(label.getWidth() + 1 < label.prefWidth(-1) ? 0 : 1);
        label.widthProperty().addListener(_ -> fit.run());
        label.textProperty().addListener(_ -> fit.run());
        return label;
    }

    /** A tooltip of what is true when it is asked for. It is made only then, since each is a window of its own. */
    public static void tip(Control control, Supplier<String> words) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> {
            String told = words.get();
            control.setTooltip(told.isEmpty() ? null : new Tooltip(told));
        });
    }

    /** Shows a control's accessible text, as it is then, in a tooltip. */
    public static <T extends Control> T tipOfName(T control) {
        tip(control, control::getAccessibleText);
        return control;
    }

    /** A label that breaks into lines. */
    public static Label wrapped(String words, String... styleClasses) {
        Label label = text(words, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A label that keeps its full width while its neighbours give way. */
    public static Label firm(String words, String... styleClasses) {
        Label label = text(words, styleClasses);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A firm label after an icon of its colour. */
    public static Label iconText(Feather icon, String words, String... styleClasses) {
        Label label = firm(words, styleClasses);
        FontIcon picture = icon(icon, styleClasses);
        picture.getStyleClass().add("ic-sm");
        label.setGraphic(picture);
        label.setGraphicTextGap(6);
        return label;
    }

    public static FontIcon icon(Feather icon, String... styleClasses) {
        FontIcon picture = new FontIcon(icon);
        picture.getStyleClass().addAll(styleClasses);
        return picture;
    }

    /** A button that never shrinks. */
    public static Button button(String words, @Nullable Feather icon, Runnable action, String... styleClasses) {
        Button button = new Button(words);
        if (icon != null) {
            button.setGraphic(icon(icon));
        }
        button.getStyleClass().addAll(styleClasses);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A button of an icon alone, named for those who cannot see it and in a tooltip. */
    public static Button iconButton(Feather icon, String name, Runnable action, String... styleClasses) {
        Button button = button("", icon, action, "button-icon", "flat");
        button.getStyleClass().addAll(styleClasses);
        button.setAccessibleText(name);
        return tipOfName(button);
    }

    /** A toggle in the look of a style class of its own. */
    public static ToggleButton toggle(String words, @Nullable Feather icon, boolean on, String styleClass) {
        ToggleButton button = new ToggleButton(words);
        if (icon != null) {
            button.setGraphic(icon(icon, "ic-sm"));
        }
        button.getStyleClass().setAll("toggle-button", styleClass);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(on);
        return button;
    }

    public static HBox row(double spacing, Node... nodes) {
        HBox box = new HBox(spacing, nodes);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    public static VBox column(double spacing, Node... nodes) {
        return new VBox(spacing, nodes);
    }

    public static <T extends Node> T styled(T node, String... styleClasses) {
        node.getStyleClass().addAll(styleClasses);
        return node;
    }

    /** Takes all room that is left, in both directions. */
    public static <T extends Node> T grow(T node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }

    /** Takes the width that is left. */
    public static <T extends Region> T wide(T node) {
        node.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    public static <T extends Region> T width(T node, double width) {
        node.setMinWidth(width);
        node.setPrefWidth(width);
        node.setMaxWidth(width);
        return node;
    }

    /** A cell of a table: as wide as {@code width} pixels are at a text of 100 %, and wider with larger text. */
    public static HBox cell(Region content, double width) {
        HBox cell = row(0, wide(content));
        String em = em(width);
        cell.setStyle("-fx-min-width: " + em + "-fx-pref-width: " + em + "-fx-max-width: " + em);
        return cell;
    }

    /** A cell of a table that takes the width that is left, and no less than {@code least}, as {@link #cell} counts. */
    public static HBox rest(Region content, double least) {
        HBox cell = wide(row(0, wide(content)));
        cell.setStyle("-fx-min-width: " + em(least));
        return cell;
    }

    /** No wider than {@code most} pixels are at a text of 100 %, and wider with larger text. */
    public static <T extends Region> T most(T node, double most) {
        node.setStyle("-fx-max-width: " + em(most));
        return node;
    }

    private static String em(double width) {
        return String.format(Locale.ROOT, "%.3fem;", width / TEXT_PX);
    }

    public static Region gap() {
        return wide(new Region());
    }

    public static Region push() {
        Region region = new Region();
        VBox.setVgrow(region, Priority.ALWAYS);
        return region;
    }

    public static Region line() {
        return styled(new Region(), "divider");
    }

    public static <T extends Node> T select(T node, boolean on) {
        node.pseudoClassStateChanged(SELECTED, on);
        return node;
    }

    /** Shows a node and gives it room only while {@code on}. */
    public static <T extends Node> T shown(T node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
        return node;
    }

    /** The row above a screen. */
    public static HBox header(Node... nodes) {
        return styled(new HBox(nodes), "header");
    }

    /** Scrolls up and down only. */
    public static ScrollPane scroll(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        return pane;
    }

    /** Scrolls up and down, and sideways when large text makes a table wider than the window. */
    public static ScrollPane scrollBothWays(Node content) {
        ScrollPane pane = scroll(content);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        return pane;
    }

    /** A framed remark with an icon: {@code tone} is accent, success, warning or danger. */
    public static HBox hint(Feather icon, String words, String tone) {
        Label label = wide(wrapped(words, "t-dense"));
        HBox box = new HBox(10, icon(icon, "t-" + tone), label);
        return styled(box, "hint", "hint-" + tone);
    }
}
