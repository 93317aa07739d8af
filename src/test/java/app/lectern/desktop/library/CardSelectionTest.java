package app.lectern.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Selecting by keyboard and pointer. */
class CardSelectionTest {
    private final CardSelection selection = new CardSelection(() -> {});

    @BeforeEach
    void show() {
        selection.over(List.of("a", "b", "c", "d", "e"));
    }

    @Test
    void theFirstMoveComesToTheFirstVideoAndTheEndsHold() {
        selection.move(4, false);
        assertThat(selection.chosen()).containsExactly("a");
        selection.move(Integer.MAX_VALUE / 2, false);
        assertThat(selection.here()).isEqualTo("e");
        selection.move(1, false);
        assertThat(selection.here()).isEqualTo("e");
    }

    @Test
    void extendingGrowsAndShrinksFromWhereItBegan() {
        selection.stand("b");
        selection.move(2, true);
        assertThat(selection.chosen()).containsExactly("b", "c", "d");
        selection.move(-1, true);
        assertThat(selection.chosen()).containsExactly("b", "c");
        selection.extendTo("a");
        assertThat(selection.chosen()).containsExactly("a", "b");
    }

    @Test
    void whatIsNoLongerShownIsNoLongerSelected() {
        selection.toggle("d");
        selection.toggle("b");
        assertThat(selection.chosen()).containsExactly("b", "d");
        selection.over(List.of("c", "d"));
        assertThat(selection.chosen()).containsExactly("d");
        selection.none();
        assertThat(selection.chosen()).isEmpty();
        selection.all();
        assertThat(selection.count()).isEqualTo(2);
    }
}
