package app.lectern.desktop.library;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.parts.VideoState;
import app.lectern.domain.education.Education;
import java.time.format.DateTimeFormatter;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** A training's name above its videos, its end date, and what it means when that is over. */
final class GroupHead {
    private GroupHead() {}

    static Node of(Studio studio, LibraryRow.Group group) {
        Words words = studio.words();
        Education education = group.first().entry().education();
        String title = education == null ? words.of("library.no-training") : education.title();
        HBox head = Ui.styled(
                Ui.row(12, Ui.title(title, "t-section"), Ui.firm(words.of("library.videos", group.count()), "count")),
                "group-title");
        if (education != null) {
            String until =
                    DateTimeFormatter.ofPattern(words.of("time.date-pattern")).format(education.validUntil());
            head.getChildren()
                    .add(Ui.iconText(Feather.CALENDAR, words.of("library.until", until), "t-dense", "t-muted"));
        }
        if (group.first().entry().expired()) {
            head.getChildren()
                    .addAll(
                            VideoState.EXPIRED.chip(words),
                            Ui.title(words.of("library.expired"), "t-dense", "t-muted"));
        }
        return head;
    }
}
