package app.lectern.desktop.preview;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.preview.ExportKind.Group;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** What can be taken out, by groups, to be ticked. */
final class ExportKinds {
    private static final double BYTES_PER_MB = 1_000_000;
    private static final Set<ExportKind> AT_FIRST = Set.of(ExportKind.VIDEO, ExportKind.SRT);

    private final Words words;
    private final Result result;
    private final Map<ExportKind, CheckBox> boxes = new EnumMap<>(ExportKind.class);
    private final VBox root = Ui.column(8);

    /** @param options shown below the packages while one of them is ticked */
    ExportKinds(Words words, Result result, Node options) {
        this.words = words;
        this.result = result;
        for (Group group : Group.values()) {
            root.getChildren().add(Ui.wrapped(words.of("export." + "group-" + lower(group)), "field-label"));
            for (ExportKind kind : ExportKind.values()) {
                if (kind.group() == group) {
                    root.getChildren().add(line(kind));
                }
            }
            if (group == Group.LMS) {
                root.getChildren().add(options);
            }
        }
        Runnable shown = () -> Ui.shown(options, chosen().stream().anyMatch(kind -> kind.group() == Group.LMS));
        boxes.values().forEach(box -> box.selectedProperty().addListener(_ -> shown.run()));
        shown.run();
    }

    private Node line(ExportKind kind) {
        CheckBox box = new CheckBox(words.of("export." + lower(kind)));
        box.setSelected(AT_FIRST.contains(kind));
        boxes.put(kind, box);
        return new ExportLine(Ui.icon(kind.icon(), "t-muted"), box, Ui.wrapped(facts(kind), "t-dense", "t-muted"));
    }

    private String facts(ExportKind kind) {
        return switch (kind) {
            case VIDEO ->
                result.format().quality().id() + " · "
                        + words.of("preview.megabytes", result.files().bytes() / BYTES_PER_MB);
            case LANGUAGES -> words.of("export.with-translations");
            case SRT -> words.of("export.lines", result.subtitles().cues().size());
            case VTT -> words.of("export.web");
            case TEXT, MARKDOWN -> words.of("export.titles");
            case SLIDES -> words.of("export.with-words");
            case PROJECT -> words.of("export.for-workspaces");
            case PNG, JPEG, HTML, DOCX, PDF, SCORM_12, SCORM_2004, CMI5, XAPI -> "";
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** @param changed told whenever others are ticked */
    void onChange(Runnable changed) {
        boxes.values().forEach(box -> box.selectedProperty().addListener(_ -> changed.run()));
    }

    List<ExportKind> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    VBox root() {
        return root;
    }
}
