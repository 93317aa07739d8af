import app.lectern.desktop.library.LibraryQuery;
import app.lectern.desktop.library.VideoCard;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/** Searching in the library while somebody types. */
final class LibrarySpeed {
    private static final List<String> SEARCHES = List.of("ㄱㅇㅈㅂ", "개인정보 49", "안전하게 123", "암호화", "수집의 원칙", "없는 말");

    private final Desk desk;
    private final List<VideoCard> cards;

    LibrarySpeed(Desk desk, List<VideoCard> cards) {
        this.desk = desk;
        this.cards = cards;
    }

    /** Every letter of some searches, and taking them back. */
    void search(int rounds, Measured shown) throws Exception {
        Desk.act(() -> desk.keys.shortcut(KeyCode.DIGIT1));
        desk.until(() -> {}, () -> desk.field("library.search").isPresent());
        TextInputControl field = desk.fieldThere("library.search");
        desk.until(
                () -> {
                    field.setText("");
                    field.requestFocus();
                },
                () -> shows(LibraryQuery.ALL));
        for (int round = -1; round < rounds; round++) {
            for (String words : SEARCHES) {
                String typed = "";
                for (String letter : words.split("")) {
                    typed += letter;
                    LibraryQuery query = LibraryQuery.ALL.searching(typed);
                    Expected expected = Expected.of(query, cards);
                    Took took = desk.until(() -> desk.keys.type(letter), () -> shows(expected));
                    if (round >= 0) {
                        shown.add(took);
                    }
                    Thread.sleep(120);
                }
                desk.until(field::clear, () -> shows(LibraryQuery.ALL));
                Thread.sleep(300);
            }
        }
    }

    /** @param first the video of the first card; null when nothing is found */
    private record Expected(int count, String first) {
        static Expected of(LibraryQuery query, List<VideoCard> cards) {
            List<VideoCard> found = query.ordered(query.inAnyState(cards));
            return new Expected(
                    found.size(),
                    found.isEmpty() ? null : found.getFirst().entry().video().videoId());
        }
    }

    private boolean shows(LibraryQuery query) {
        return shows(Expected.of(query, cards));
    }

    /** How many there are stands in the first filter; the first card is the one that comes first. */
    private boolean shows(Expected expected) {
        String count = desk.words.of("library.all") + "  " + expected.count();
        Node filter = desk.scene.getRoot().lookup(".filter");
        if (!(filter instanceof Labeled label) || !count.equals(label.getText())) {
            return false;
        }
        Optional<VideoCard> first = desk.scene.getRoot().lookupAll(".card").stream()
                .filter(card -> card.getUserData() instanceof VideoCard && isShown(card))
                .min(Comparator.comparingDouble(LibrarySpeed::y).thenComparingDouble(LibrarySpeed::x))
                .map(card -> (VideoCard) card.getUserData());
        return expected.first() == null
                ? first.isEmpty()
                : first.isPresent() && first.get().entry().video().videoId().equals(expected.first());
    }

    private static boolean isShown(Node node) {
        return node.getParent() == null || (node.isVisible() && isShown(node.getParent()));
    }

    private static double y(Node node) {
        return Math.round(node.localToScene(0, 0).getY());
    }

    private static double x(Node node) {
        return node.localToScene(0, 0).getX();
    }
}
